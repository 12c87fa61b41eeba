package org.salescollab.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version in the address of static assets: a hash of what is served, so that browsers may keep them for ever. */
final class Assets {
    private static final List<String> HASHED = List.of(
            "aui/aui-prototyping.js",
            "aui/aui-prototyping.css",
            "jquery/jquery.min.js",
            "web/jira.css",
            "web/jira.js",
            "web/amd.js",
            "web/wrm.js",
            "web/before-aui.js",
            "web/jira-modules.js",
            "web/dashboard.js",
            "web/apps.js");

    static final String VERSION = hash();

    private Assets() {}

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : HASHED) {
                try (InputStream in = Assets.class.getResourceAsStream("/sandbox-assets/" + name)) {
                    digest.update(in == null ? new byte[0] : in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
