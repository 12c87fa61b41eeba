package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, started in the same moment on an empty database, as Jira Data Center runs the app. */
@EnabledIfSystemProperty(named = "test.postgres.url", matches = ".+")
class TwoNodesIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess first;
    private static SandboxProcess second;

    @BeforeAll
    static void startBothAtOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<SandboxProcess>> nodes = List.of("one", "two").stream()
                .map(name -> both.submit(() -> SandboxProcess.withApp(
                        Files.createDirectories(data.resolve(name)),
                        "--db",
                        System.getProperty("test.postgres.url"),
                        "--demo",
                        "--clock",
                        SandboxProcess.DEMO_TIME)))
                .toList();
        first = nodes.get(0).get(3, TimeUnit.MINUTES);
        second = nodes.get(1).get(3, TimeUnit.MINUTES);
        both.shutdown();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void theDemonstrationIsThereOnceAndTheSameOnBoth() throws Exception {
        for (SandboxProcess node : List.of(first, second)) {
            RestClient reader = new RestClient(node.address(), "sunkai");
            JsonNode open = waitForOpen(reader, 3);
            assertThat(open.path("amount").decimalValue()).isEqualByComparingTo("24122000");
            assertThat(open.path("weighted").decimalValue()).isEqualByComparingTo("14628900");
            JsonNode nordwind = reader.get(APP + "/customers?text=Nordwind");
            assertThat(nordwind.path("total").asInt()).isEqualTo(1);
        }
    }

    @Test
    void whatOneNodeSavesTheOtherShowsAndOfTwoSaversOneIsTold() throws Exception {
        RestClient here = new RestClient(first.address(), "limin");
        RestClient there = new RestClient(second.address(), "akrueger");
        String key = here.post(APP + "/customers", Map.of("nameEn", "Two Nodes Ltd"))
                .expect(201)
                .json()
                .path("key")
                .asText();

        assertThat(there.get(APP + "/customers/" + key).path("nameEn").asText()).isEqualTo("Two Nodes Ltd");
        there.put(APP + "/customers/" + key, Map.of("nameEn", "Two Nodes Inc", "version", 1))
                .expect(200);
        JsonNode current = here.put(APP + "/customers/" + key, Map.of("nameEn", "Two Nodes AG", "version", 1))
                .expect(409)
                .json()
                .path("current");
        assertThat(current.path("nameEn").asText()).isEqualTo("Two Nodes Inc");
    }

    /** The read model of the app counts once, whichever node has heard of the issue. */
    private static JsonNode waitForOpen(RestClient reader, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        JsonNode open = reader.get(APP + "/progress").path("open");
        while (open.path("count").asInt() != count && System.nanoTime() < end) {
            open = reader.get(APP + "/progress").path("open");
        }
        assertThat(open.path("count").asInt()).isEqualTo(count);
        return open;
    }
}
