package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.salescollab.sandbox.Options;
import org.salescollab.sandbox.Sandbox;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.PluginRefused;

/** One running sandbox for all tests that install bad apps, with an administrator, a licensed and an unlicensed user. */
final class Site implements ExtensionContext.Store.CloseableResource {
    static final String ADMIN = "admin";
    static final String LICENSED = "licensed";
    static final String UNLICENSED = "unlicensed";

    private final Sandbox sandbox;
    private final Path data;
    final Http http;

    private Site() throws Exception {
        data = Files.createTempDirectory("bad-apps");
        sandbox = Sandbox.start(Options.parse("--empty", "--port", "0", "--data", data.toString()));
        http = new Http(sandbox.address());
        addUser(LICENSED, "");
        addUser(UNLICENSED, ",\"applicationKeys\":[]");
    }

    private void addUser(String name, String more) throws IOException, InterruptedException {
        String user = "{\"name\":\"%s\",\"emailAddress\":\"%s@example.com\",\"displayName\":\"%s\"%s}";
        int status = http.json("POST", "/rest/api/2/user", ADMIN, user.formatted(name, name, name, more))
                .statusCode();
        if (status != 201) {
            throw new IllegalStateException("No user " + name + ": " + status);
        }
    }

    /** Installs an app that keeps the rules. */
    void install(TinyApp app) throws IOException, PluginRefused {
        sandbox.plugins().install("tiny.jar", app.jar());
    }

    void uninstall(String key) {
        sandbox.plugins().uninstall(key);
    }

    /** Installs an app that must be refused; the assertion goes on with the message. */
    AbstractThrowableAssert<?, ?> refusal(TinyApp app) throws IOException {
        byte[] jar = app.jar();
        AbstractThrowableAssert<?, ?> refusal = assertThatThrownBy(
                        () -> sandbox.plugins().install("bad.jar", jar))
                .isInstanceOf(PluginRefused.class)
                .hasMessageContaining("Jira rule:");
        // An app that resolved but did not start stays, disabled.
        sandbox.plugins().byKey(app.key()).ifPresent(left -> uninstall(left.key()));
        return refusal;
    }

    /** What a web panel of an installed app shows. */
    String panel(String completeKey) {
        return sandbox.plugins()
                .module(Module.WebPanel.class, completeKey)
                .orElseThrow()
                .html()
                .render(Map.of());
    }

    @Override
    public void close() throws Exception {
        sandbox.close();
        try (var files = Files.walk(data)) {
            List<Path> deepestFirst =
                    files.sorted(java.util.Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Hands the one site to test methods; it is closed after the last test. */
    static final class Access implements ParameterResolver {
        private static final ExtensionContext.Namespace HOME = ExtensionContext.Namespace.create(Site.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HOME)
                    .getOrComputeIfAbsent(Site.class, type -> Access.start(), Site.class);
        }

        private static Site start() {
            try {
                return new Site();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
