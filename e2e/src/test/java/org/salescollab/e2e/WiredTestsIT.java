package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wired tests pass in a sandbox that starts for them, in a process of its own. */
class WiredTestsIT {

    @TempDir
    Path data;

    @Test
    void theAppsBeansWorkInsideTheContainer() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Datlassian.dev.mode=true",
                        "-cp",
                        System.getProperty("sandbox.jar"),
                        "org.salescollab.sandbox.WiredMain",
                        System.getProperty("wired.jar"),
                        "--port",
                        String.valueOf(freePort()),
                        "--data",
                        data.toString(),
                        "--empty",
                        "--app",
                        System.getProperty("app.jar"))
                .redirectErrorStream(true)
                .start();
        // Printed as it comes, so that each wired test stands in the build's own log.
        process.inputReader().lines().forEach(System.out::println);
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
