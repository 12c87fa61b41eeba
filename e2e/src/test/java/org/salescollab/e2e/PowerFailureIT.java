package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that was answered with success is there after a kill -9, and the figures equal the facts. */
class PowerFailureIT {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 40;
    private static final double AMOUNT = 1000;

    @TempDir
    Path data;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAcknowledgedIsThereAfterKillAndStart() throws Exception {
        try (SandboxProcess first = SandboxProcess.withApp(data, "--empty")) {
            writeAndKill(first);
        }

        try (SandboxProcess second = SandboxProcess.withApp(data, "--empty")) {
            RestClient seller = new RestClient(second.address(), SalesSite.SELLER);
            for (String written : acknowledged) {
                seller.get(written);
            }
            int stored = seller.get("/rest/api/2/search?maxResults=0&jql=project%3DSP")
                    .path("total")
                    .asInt();
            assertThat(stored).isGreaterThanOrEqualTo(ENOUGH / 2);
            JsonNode open = waitForCount(seller, stored);
            assertThat(open.path("amount").asDouble()).isEqualTo(stored * AMOUNT);
        }
    }

    private void writeAndKill(SandboxProcess sandbox) throws Exception {
        SalesSite site = SalesSite.create(sandbox.address());
        site.customer("East United Power");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> writeUntilItBreaks(site));
        }
        while (acknowledged.size() < ENOUGH) {
            Thread.onSpinWait();
        }
        sandbox.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Issues and customers in turn; an answer with success is noted by the address of what it made. */
    private Void writeUntilItBreaks(SalesSite site) throws Exception {
        for (int i = 0; ; i++) {
            String key = site.create("Project " + i, Map.of("Customer", "East United Power", "Amount", AMOUNT))
                    .expect(201)
                    .json()
                    .path("key")
                    .asText();
            acknowledged.add("/rest/api/2/issue/" + key);
            String name = Thread.currentThread().getName() + " " + i;
            acknowledged.add("/rest/sales-collab/1.0/customers/" + site.customer(name));
        }
    }

    /** The read model may lag by one run of its job after a crash. */
    private static JsonNode waitForCount(RestClient seller, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        JsonNode open;
        do {
            open = seller.get("/rest/sales-collab/1.0/progress").path("open");
        } while (open.path("count").asInt() != count && System.nanoTime() < end);
        assertThat(open.path("count").asInt()).isEqualTo(count);
        return open;
    }
}
