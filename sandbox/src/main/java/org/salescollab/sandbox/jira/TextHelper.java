package org.salescollab.sandbox.jira;

import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import org.salescollab.sandbox.model.I18n;

/** Jira's I18nHelper over the sandbox's texts; its many getText methods all mean a key and arguments. */
final class TextHelper {
    private TextHelper() {}

    static I18nHelper of(I18n i18n, Locale locale) {
        return (I18nHelper) Proxy.newProxyInstance(
                TextHelper.class.getClassLoader(),
                new Class<?>[] {I18nHelper.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getText" -> i18n.text(locale, (String) args[0], Arrays.copyOfRange(args, 1, args.length));
                    case "getLocale" -> locale;
                    case "hashCode" -> locale.hashCode();
                    case "equals" -> proxy == args[0];
                    default -> "I18nHelper " + locale;
                });
    }
}
