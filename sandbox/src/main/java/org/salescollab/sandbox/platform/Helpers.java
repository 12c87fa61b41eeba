package org.salescollab.sandbox.platform;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Makes Jira's I18nHelper for a language: its many getText overloads all mean a key and arguments. */
public final class Helpers implements I18nHelper.BeanFactory {
    private final Texts texts;
    private final Function<ApplicationUser, Locale> localeOf;

    public Helpers(Texts texts, Function<ApplicationUser, Locale> localeOf) {
        this.texts = texts;
        this.localeOf = localeOf;
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(user == null ? Locale.ENGLISH : localeOf.apply(user));
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return (I18nHelper) Proxy.newProxyInstance(
                Helpers.class.getClassLoader(),
                new Class<?>[] {I18nHelper.class},
                (proxy, method, args) -> answer(locale, proxy, method, args));
    }

    /** The helper of the user who is at work on this thread. */
    public I18nHelper current() {
        return getInstance(texts.currentLocale());
    }

    private Object answer(Locale locale, Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "getLocale" -> locale;
            case "getText" -> texts.text(locale, (String) args[0], arguments(args));
            case "getUnescapedText", "getUntransformedRawText" -> texts.raw(locale, (String) args[0]);
            case "isKeyDefined" -> texts.raw(locale, (String) args[0]) != null;
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "I18nHelper " + locale;
            default -> throw new UnsupportedOperationException("The sandbox has no I18nHelper." + method.getName());
        };
    }

    /** A single list or array stands for all arguments, as in Jira. */
    private static Object[] arguments(Object[] args) {
        if (args.length == 2 && args[1] instanceof Collection<?> list) {
            return list.toArray();
        }
        if (args.length == 2 && args[1] instanceof Object[] array) {
            return array;
        }
        return Arrays.copyOfRange(args, 1, args.length);
    }
}
