package org.salescollab.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sandbox in a process of its own, with the built app and nothing else in it. */
final class SandboxProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Sandbox ready at (\\S+)");

    private final Process process;
    private final String address;

    private SandboxProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on a free port and returns once it takes requests. */
    static SandboxProcess start(Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Datlassian.dev.mode=true",
                "-jar",
                System.getProperty("sandbox.jar"),
                "--empty",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--app",
                System.getProperty("app.jar")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            return new SandboxProcess(process, awaitAddress(process.inputReader()));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String awaitAddress(BufferedReader output) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                passOn(output);
                return ready.group(1);
            }
            seen.append(line).append('\n');
        }
        throw new IllegalStateException("The sandbox did not start:\n" + seen);
    }

    /** What it writes later stands in the test's own output; unread, it would stop the process. */
    private static void passOn(BufferedReader output) {
        Thread reader = new Thread(
                () -> {
                    try {
                        for (String line = output.readLine(); line != null; line = output.readLine()) {
                            System.out.println(line);
                        }
                    } catch (UncheckedIOException | IOException e) {
                        System.out.println("The sandbox's output ended: " + e.getMessage());
                    }
                },
                "sandbox-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** With the context path, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
