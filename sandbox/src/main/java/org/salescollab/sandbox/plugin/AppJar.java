package org.salescollab.sandbox.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;

/** The bytes of an app with what is read from them before anything runs. */
record AppJar(
        String fileName, byte[] bytes, Map<String, String> headers, Descriptor descriptor, Map<String, byte[]> spring) {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    static AppJar read(String fileName, byte[] bytes) throws PluginRefused {
        Map<String, byte[]> wanted = new HashMap<>();
        Map<String, String> headers;
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(bytes))) {
            headers = headers(in.getManifest());
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (isWanted(entry.getName())) {
                    wanted.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new PluginRefused(fileName + " is not a readable jar: " + e.getMessage(), e);
        }
        byte[] descriptor = wanted.remove(DESCRIPTOR);
        if (descriptor == null) {
            throw new PluginRefused(fileName + " is not an app: it has no atlassian-plugin.xml");
        }
        return new AppJar(fileName, bytes, headers, Descriptor.parse(descriptor), wanted);
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
