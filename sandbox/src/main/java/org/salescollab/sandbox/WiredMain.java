package org.salescollab.sandbox;

import java.nio.file.Path;
import org.salescollab.sandbox.wired.WiredTests;

/** Starts a sandbox, runs the wired tests in it and ends with their result: the fragment's jar, then the options. */
public final class WiredMain {
    /** System property that names the fragment's jar. */
    static final String FRAGMENT = "sandbox.wired.tests";

    private WiredMain() {}

    public static void main(String[] args) throws Exception {
        System.setProperty(FRAGMENT, args[0]);
        String[] options = java.util.Arrays.copyOfRange(args, 1, args.length);
        int exitCode = 1;
        try (Sandbox sandbox = Sandbox.start(Options.parse(options))) {
            WiredTests tests =
                    new WiredTests(name -> sandbox.plugins().create(name).orElseThrow(), System.out);
            exitCode = tests.run(Path.of(args[0])).exitCode();
        } finally {
            // Threads of the framework would keep the process alive.
            System.exit(exitCode);
        }
    }
}
