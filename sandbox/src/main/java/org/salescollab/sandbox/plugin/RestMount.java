package org.salescollab.sandbox.plugin;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.osgi.framework.wiring.BundleWiring;

/** Turns a {@code <rest>} module into a Jersey application: finds its classes and makes them from the app's context. */
final class RestMount {
    private RestMount() {}

    static ResourceConfig application(Module.Rest module, InstalledPlugin app, RestGate gate) throws PluginRefused {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(app.loader());
        config.property("jersey.config.server.wadl.disableWadl", true);
        config.property("jersey.config.beanValidation.disable.server", true);
        config.register(JacksonFeature.class).register(new Mapper()).register(gate);
        for (Class<?> type : classes(module, app)) {
            config.register(app.context().create(type));
        }
        return config;
    }

    /** What Jira's REST demands of the module's classes, asked at install instead of at the first request. */
    static void check(Module.Rest module, InstalledPlugin app) throws PluginRefused {
        classes(module, app);
    }

    private static List<Class<?>> classes(Module.Rest module, InstalledPlugin app) throws PluginRefused {
        List<Class<?>> found = new ArrayList<>();
        List<String> packages = module.packages().isEmpty() ? List.of("") : module.packages();
        BundleWiring wiring = app.bundle().adapt(BundleWiring.class);
        int mode = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
        for (String name : packages) {
            for (String path : wiring.listResources(name.replace('.', '/'), "*.class", mode)) {
                Class<?> type = load(app, path);
                if (type != null && isRest(type)) {
                    checkConstructor(type);
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static Class<?> load(InstalledPlugin app, String path) {
        try {
            return app.bundle().loadClass(path.substring(0, path.length() - 6).replace('/', '.'));
        } catch (ClassNotFoundException | LinkageError e) {
            // A class that is no resource may need what only tests have; a resource would have failed to resolve.
            return null;
        }
    }

    private static boolean isRest(Class<?> type) {
        return !type.isInterface()
                && !Modifier.isAbstract(type.getModifiers())
                && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }

    private static void checkConstructor(Class<?> type) throws PluginRefused {
        Constructor<?>[] all = type.getConstructors();
        JarRules.rule(
                all.length == 1 && (all[0].getParameterCount() == 0 || all[0].isAnnotationPresent(Inject.class)),
                type.getName()
                        + " must have exactly one public constructor, annotated with jakarta.inject.Inject. Jira rule:"
                        + " REST v2 resources get their beans that way");
    }

    /** Unknown properties in a body are the client's mistake. */
    @Provider
    private static final class Mapper implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper =
                new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
