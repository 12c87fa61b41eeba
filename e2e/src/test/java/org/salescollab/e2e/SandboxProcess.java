package org.salescollab.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A sandbox in a process of its own, ready when the constructor returns; what it prints goes to the build's log. */
final class SandboxProcess implements AutoCloseable {
    private static final String READY = "Sandbox ready at ";

    private final Process process;
    private final String address;
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final Thread printer;

    private SandboxProcess(Process process, String address) {
        this.process = process;
        this.address = address;
        this.printer = printRest(process.inputReader());
        // A test run that is stopped must not leave a sandbox behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "sandbox-stop"));
    }

    /** The instant at which the demonstration's figures are exact. */
    static final String DEMO_TIME = "2026-11-23T11:30+08:00";

    /** Starts with the built app installed. */
    static SandboxProcess withApp(Path data, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--app", System.getProperty("app.jar")));
        all.addAll(List.of(options));
        return start(data, all.toArray(String[]::new));
    }

    /** Starts on a free port without an app. */
    static SandboxProcess start(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Datlassian.dev.mode=true",
                "-jar",
                System.getProperty("sandbox.jar"),
                "--port",
                String.valueOf(freePort()),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new SandboxProcess(process, addressOf(process));
    }

    private static String addressOf(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println(line);
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).split(" ")[0];
            }
        }
        throw new IllegalStateException("the sandbox ended before it was ready");
    }

    private Thread printRest(BufferedReader output) {
        Runnable print = () -> output.lines().forEach(line -> {
            System.out.println(line);
            printed.add(line);
        });
        Thread thread = new Thread(print, "sandbox-output");
        thread.setDaemon(true);
        // A killed process breaks off in the middle of a line.
        thread.setUncaughtExceptionHandler((broken, e) -> System.out.println("sandbox output ended: " + e));
        thread.start();
        return thread;
    }

    /** All it printed between its first line and its end; waits for the end. */
    List<String> lastWords() throws InterruptedException {
        printer.join();
        return List.copyOf(printed);
    }

    /** What it has printed since its first line. */
    List<String> printedSoFar() {
        return List.copyOf(printed);
    }

    String address() {
        return address;
    }

    /** Ends it as a power failure would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator would, so that it closes its database. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
