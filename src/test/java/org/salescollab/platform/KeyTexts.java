package org.salescollab.platform;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Proxy;
import java.util.Locale;

/** Languages for tests in which each key is its own text. */
public final class KeyTexts implements I18nHelper.BeanFactory {

    private static final I18nHelper KEYS = (I18nHelper) Proxy.newProxyInstance(
            KeyTexts.class.getClassLoader(),
            new Class<?>[] {I18nHelper.class},
            (proxy, method, args) -> method.getName().equals("getText") ? args[0] : Locale.ROOT);

    /** The app's texts in this language. */
    public static Texts texts() {
        return new Texts(new KeyTexts());
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return KEYS;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return KEYS;
    }
}
