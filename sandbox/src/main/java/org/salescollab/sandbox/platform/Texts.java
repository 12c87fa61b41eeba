package org.salescollab.sandbox.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.I18n;

/** All texts: the sandbox's own bundles and those of the enabled apps, merged per language, later ones first. */
public final class Texts implements I18n {
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();

    private record Source(ClassLoader loader, List<String> locations) {}

    /** {@code own} are the sandbox's bundles on its class path, like {@code i18n/sandbox-jira}. */
    public Texts(List<String> own) {
        sources.put("", new Source(Texts.class.getClassLoader(), own));
    }

    /** Adds an app's bundles; locations as in the descriptor, with dots. */
    public synchronized void add(String pluginKey, ClassLoader loader, List<String> locations) {
        sources.put(pluginKey, new Source(loader, locations));
        merged.clear();
    }

    public synchronized void remove(String pluginKey) {
        sources.remove(pluginKey);
        merged.clear();
    }

    @Override
    public String text(Locale locale, String key, Object... args) {
        String raw = raw(locale, key);
        if (raw == null) {
            return key;
        }
        try {
            return new MessageFormat(raw, locale).format(args);
        } catch (IllegalArgumentException e) {
            // Jira prints the raw text of a broken message too.
            return raw;
        }
    }

    /** The text before its arguments are put in, null when the key is unknown. */
    public String raw(Locale locale, String key) {
        return all(locale).get(key);
    }

    @Override
    public Locale currentLocale() {
        return CurrentUser.locale(Locale.ENGLISH);
    }

    private Map<String, String> all(Locale locale) {
        Map<String, String> known = merged.get(locale);
        return known == null ? merge(locale) : known;
    }

    private synchronized Map<String, String> merge(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String suffix : suffixes(locale)) {
            for (Source source : sources.values()) {
                for (String location : source.locations) {
                    load(source.loader, location.replace('.', '/') + suffix + ".properties", all);
                }
            }
        }
        merged.put(locale, Map.copyOf(all));
        return merged.get(locale);
    }

    private static List<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        return List.of("", language, language + "_" + locale.getCountry());
    }

    private static void load(ClassLoader loader, String path, Map<String, String> into) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> into.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
