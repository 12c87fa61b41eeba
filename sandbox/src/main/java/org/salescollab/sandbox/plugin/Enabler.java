package org.salescollab.sandbox.plugin;

import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.salescollab.sandbox.ao.ActiveObjectsModules;
import org.salescollab.sandbox.osgi.AppContext;
import org.salescollab.sandbox.osgi.AppContexts;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.velocity.Allowlist;
import org.salescollab.sandbox.velocity.AppTemplates;

/** Takes an app from an installed bundle to running modules: context, module objects, tables, in Jira's order. */
final class Enabler {
    private static final long CONTEXT_SECONDS = 60;

    private final AppContexts contexts;
    private final TableModules tables;
    private final ModuleReader reader;
    private final Function<Bundle, AppTemplates> templates;
    private final Texts texts;
    private final Supplier<I18nHelper> i18n;

    Enabler(
            AppContexts contexts,
            TableModules tables,
            ModuleReader reader,
            Function<Bundle, AppTemplates> templates,
            Texts texts,
            Supplier<I18nHelper> i18n) {
        this.contexts = contexts;
        this.tables = tables;
        this.reader = reader;
        this.templates = templates;
        this.texts = texts;
        this.i18n = i18n;
    }

    /** The allowlist of an app: each entry names a method of a class of its own. */
    static Allowlist allowlist(AppJar jar) {
        Set<String> methods = new TreeSet<>();
        for (Descriptor list : jar.descriptor().children("velocity-allowlist")) {
            methods.addAll(list.childTexts("method"));
        }
        return new Allowlist(methods);
    }

    void enable(InstalledPlugin app) throws PluginRefused {
        Bundle bundle = app.bundle();
        contexts.expect(bundle);
        try {
            bundle.start();
            AppContext context = contexts.await(bundle, CONTEXT_SECONDS);
            checkAllowlist(app);
            ModuleHome home = new ModuleHome(app.getKey(), bundle, context, templates.apply(bundle), app.loader());
            List<Module> modules = reader.read(app.jar().descriptor(), home);
            List<ActiveObjectsModules.Tables> declared = TableModules.read(modules, home);
            makeObjects(modules);
            WebResourceRules.check(app.getKey(), modules);
            checkRest(modules, app);
            tables.open(bundle.getSymbolicName(), declared);
            texts.add(app.getKey(), app.loader(), bundles(app.jar().descriptor()));
            app.enabled(context, modules);
        } catch (BundleException e) {
            throw new PluginRefused("Refused: " + unresolved(e), e);
        } catch (AppContexts.ContextFailed e) {
            throw new PluginRefused("Disabled: " + e.getMessage(), e);
        } finally {
            contexts.forget(bundle);
        }
    }

    static String unresolved(BundleException e) {
        return "the bundle does not resolve: " + e.getMessage()
                + ". Jira rule: each mandatory Import-Package must be exported by the platform";
    }

    private static void checkAllowlist(InstalledPlugin app) throws PluginRefused {
        for (Descriptor list : app.jar().descriptor().children("velocity-allowlist")) {
            for (String entry : list.childTexts("method")) {
                String className = entry.split("#")[0].strip();
                JarRules.rule(
                        ownClass(app, className),
                        "velocity-allowlist names " + entry
                                + ". Jira rule: an app may list methods of its own classes only");
            }
        }
    }

    private static boolean ownClass(InstalledPlugin app, String className) {
        try {
            return app.bundle().loadClass(className).getClassLoader() == app.loader();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Each module's object is made now, so that what can't be made shows at once and not at the first click. */
    private void makeObjects(List<Module> modules) throws PluginRefused {
        for (Module module : modules) {
            if (module.head().instance() == null) {
                continue;
            }
            Object made;
            try {
                made = module.head().instance().get();
            } catch (RuntimeException | LinkageError e) {
                throw new PluginRefused(
                        "Disabled: module " + module.completeKey() + " can't be made: " + AppContexts.rootMessage(e),
                        e);
            }
            if (module instanceof Module.JqlFunction function && made instanceof AbstractJqlFunction base) {
                base.initFromDescriptor(function.functionName(), function.list(), i18n);
            }
        }
    }

    private static void checkRest(List<Module> modules, InstalledPlugin app) throws PluginRefused {
        for (Module module : modules) {
            if (module instanceof Module.Rest rest) {
                RestMount.check(rest, app);
            }
        }
    }

    private static List<String> bundles(Descriptor descriptor) {
        return descriptor.children("resource").stream()
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .toList();
    }

    /** Takes back what {@link #enable} made. */
    void disable(InstalledPlugin app) {
        texts.remove(app.getKey());
        tables.close(app.bundle().getSymbolicName());
        try {
            app.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
