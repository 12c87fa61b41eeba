package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of an import leaves all of its lines or none, or whole parts that can be undone. */
class InterruptedImportIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final int LINES = 20_000;
    private static final int PART = 500;
    private static final List<String> WORKING = List.of("CHECKING", "RUNNING", "UNDOING");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    private RestClient admin;
    private String run;

    @Test
    void anImportOfAllOrNothingLeavesNothing() throws Exception {
        killHalfWay("all-or-nothing");
        try (SandboxProcess second = SandboxProcess.withApp(data, "--empty")) {
            admin = new RestClient(second.address(), "admin");
            JsonNode stood = until(now -> !WORKING.contains(state(now)));
            assertThat(state(stood)).isEqualTo("INTERRUPTED");
            assertThat(customers()).isEqualTo(2);
            assertThat(admin.get(APP + "/customers/search?query=load").path("customers"))
                    .isEmpty();
            undoAndImportAgain();
        }
    }

    @Test
    void anImportOfGoodLinesLeavesWholePartsThatAreUndone() throws Exception {
        killHalfWay("skip-bad-lines");
        try (SandboxProcess second = SandboxProcess.withApp(data, "--empty")) {
            admin = new RestClient(second.address(), "admin");
            int left = customers() - 2;
            assertThat(left).isGreaterThanOrEqualTo(PART).isLessThan(LINES);
            assertThat(left % PART).isZero();
            JsonNode stood = until(now -> !WORKING.contains(state(now)));
            assertThat(state(stood)).isEqualTo("INTERRUPTED");
            assertThat(customers()).isEqualTo(left + 2);
            undo();
        }
    }

    private void killHalfWay(String mode) throws Exception {
        try (SandboxProcess first = SandboxProcess.withApp(data, "--empty")) {
            admin = new RestClient(first.address(), "admin");
            for (String known : List.of("Known One", "Known Two")) {
                admin.post(APP + "/customers", Map.of("nameEn", known)).expect(201);
            }
            run = APP + "/customer-imports/"
                    + admin.upload(APP + "/customer-imports?name=load.csv", file())
                            .expect(201)
                            .json()
                            .path("key")
                            .asText();
            check();
            admin.post(run + "/run", Map.of("mode", mode)).expect(202);
            until(now -> counted(now, "done") >= 3 * PART);
            first.kill();
        }
    }

    private static String file() {
        return IntStream.range(0, LINES)
                .mapToObj(i -> "Load " + i + ",负载" + i)
                .collect(Collectors.joining("\n", "nameEn,nameZh\n", "\n"));
    }

    private void check() throws IOException, InterruptedException {
        admin.post(run + "/check", Map.of("mapping", Map.of("nameEn", 0, "nameZh", 1)))
                .expect(202);
        JsonNode checked = until(now -> !WORKING.contains(state(now)));
        assertThat(state(checked)).isEqualTo("CHECKED");
        assertThat(counted(checked, "made")).isEqualTo(LINES);
        assertThat(counted(checked, "bad")).isZero();
    }

    private void undo() throws IOException, InterruptedException {
        admin.post(run + "/undo", Map.of()).expect(202);
        JsonNode undone = until(now -> !WORKING.contains(state(now)));
        assertThat(state(undone)).isEqualTo("UNDONE");
        assertThat(counted(undone, "kept")).isZero();
        assertThat(customers()).isEqualTo(2);
    }

    private void undoAndImportAgain() throws IOException, InterruptedException {
        undo();
        check();
        admin.post(run + "/run", Map.of("mode", "all-or-nothing")).expect(202);
        assertThat(state(until(now -> !WORKING.contains(state(now))))).isEqualTo("DONE");
        assertThat(customers()).isEqualTo(LINES + 2);
    }

    private int customers() throws IOException, InterruptedException {
        return admin.get(APP + "/customers").path("total").asInt();
    }

    private static String state(JsonNode run) {
        return run.path("state").asText();
    }

    private static int counted(JsonNode run, String count) {
        return run.path("counts").path(count).asInt();
    }

    private JsonNode until(Predicate<JsonNode> reached) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode now = admin.get(run);
        while (!reached.test(now) && Instant.now().isBefore(end)) {
            now = admin.get(run);
        }
        assertThat(reached.test(now)).as(now.toString()).isTrue();
        return now;
    }
}
