package org.salescollab.sandbox;

/** Starts the sandbox from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Options options = options(args);
        try {
            Sandbox sandbox = Sandbox.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.println("Sandbox ready at " + sandbox.address() + "  users: admin/admin"
                    + (options.demo() ? " and the demo people (password = user name)" : ""));
        } catch (Exception e) {
            StartFailure.explain(options, e).ifPresentOrElse(System.err::println, e::printStackTrace);
            // Threads of the framework would keep a half-started process alive.
            System.exit(1);
        }
    }

    private static Options options(String... args) {
        try {
            return Options.parse(args);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            throw e;
        }
    }
}
