package org.salescollab.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework inside the sandbox's own process, with Spring and the extender that makes apps' contexts. */
public final class Container implements AutoCloseable {
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    private Container(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework on an empty store (apps come from the database) and installs the platform's bundles. */
    public static Container start(Path store) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, store.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, PlatformPackages.exports());
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        try {
            Framework framework = ServiceLoader.load(FrameworkFactory.class)
                    .findFirst()
                    .orElseThrow()
                    .newFramework(settings);
            framework.init();
            framework.start();
            Container container = new Container(framework);
            container.startPlatformBundles();
            return container;
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework did not start", e);
        }
    }

    private void startPlatformBundles() throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : platformJars()) {
            installed.add(context().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    private static List<Path> platformJars() {
        Path home = PlatformPackages.place(Container.class).getParent().resolve("bundles");
        try (Stream<Path> jars = Files.list(home)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Not built: " + home + " is missing", e);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs an app's bundle without starting it. */
    public Bundle install(String key, byte[] jar) throws BundleException {
        return context().installBundle("app:" + key, new ByteArrayInputStream(jar));
    }

    /** Wires the bundle's imports now, so that a missing package is named before anything runs. */
    public void resolve(Bundle bundle) throws BundleException {
        FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(List.of(bundle))) {
            // Starting tells what is missing; a bundle that did not resolve never gets to run.
            bundle.start();
        }
    }

    /** A class of the Spring or Gemini bundles, which are not on the sandbox's own class path. */
    Class<?> platformClass(String symbolicNamePart, String className) {
        for (Bundle bundle : context().getBundles()) {
            if (bundle.getSymbolicName().contains(symbolicNamePart)) {
                try {
                    return bundle.loadClass(className);
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("No bundle " + symbolicNamePart);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
