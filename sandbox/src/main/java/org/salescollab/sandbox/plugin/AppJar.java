package org.salescollab.sandbox.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The bytes of an app with what is read from them before anything runs. */
record AppJar(
        String fileName,
        byte[] bytes,
        Map<String, String> headers,
        Descriptor descriptor,
        Map<String, byte[]> spring,
        Set<String> packages) {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    static AppJar read(String fileName, byte[] bytes) throws PluginRefused {
        Map<String, byte[]> wanted = new HashMap<>();
        Set<String> packages = new TreeSet<>();
        Map<String, String> headers;
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(bytes))) {
            headers = headers(in.getManifest());
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (isWanted(entry.getName())) {
                    wanted.put(entry.getName(), in.readAllBytes());
                }
                addPackages(entry.getName(), in, packages);
            }
        } catch (IOException e) {
            throw new PluginRefused(fileName + " is not a readable jar: " + e.getMessage(), e);
        }
        byte[] descriptor = wanted.remove(DESCRIPTOR);
        if (descriptor == null) {
            throw new PluginRefused(fileName + " is not an app: it has no atlassian-plugin.xml");
        }
        return new AppJar(fileName, bytes, headers, Descriptor.parse(descriptor), wanted, packages);
    }

    /** Packages that the jar has classes of, also in jars inside it. */
    private static void addPackages(String entry, InputStream content, Set<String> packages) throws IOException {
        if (entry.endsWith(".class") && entry.contains("/")) {
            packages.add(entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'));
        } else if (entry.endsWith(".jar")) {
            ZipInputStream inner = new ZipInputStream(content);
            for (ZipEntry part = inner.getNextEntry(); part != null; part = inner.getNextEntry()) {
                addPackages(part.getName(), inner, packages);
            }
        }
    }

    private static boolean isWanted(String entry) {
        return entry.equals(DESCRIPTOR) || entry.startsWith("META-INF/spring/") && entry.endsWith(".xml");
    }

    private static Map<String, String> headers(Manifest manifest) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (manifest != null) {
            manifest.getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        }
        return headers;
    }

    String key() {
        return descriptor.attribute("key");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
