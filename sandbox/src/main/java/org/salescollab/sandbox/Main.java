package org.salescollab.sandbox;

/** Starts the sandbox from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try {
            Options options = Options.parse(args);
            freezeApp(options);
            Sandbox sandbox = Sandbox.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.println("Sandbox ready at " + sandbox.address() + "  users: admin/admin"
                    + (options.demo() ? " and the demo people (password = user name)" : ""));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            // Threads of the framework would keep a half-started process alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** The app reads its frozen clock from this property, as on a developer's Jira. */
    private static void freezeApp(Options options) {
        if (options.clock() != null) {
            System.setProperty("sales.collab.clock", options.clock().toString());
        }
    }
}
