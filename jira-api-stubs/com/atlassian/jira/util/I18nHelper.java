package com.atlassian.jira.util;

public interface I18nHelper {
    java.util.Locale getLocale();
    String getText(String a);
    String getText(String a, Object b);
    String getText(String a, Object b, Object c, Object d);
    String getText(String a, Object b, Object c, Object d, Object e);
    String getText(String a, Object b, Object c, Object d, Object e, Object f);
    String getText(String a, Object b, Object c, Object d, Object e, Object f, Object g);
    String getText(String a, Object b, Object c, Object d, Object e, Object f, Object g, Object h);
    String getText(String a, Object b, Object c, Object d, Object e, Object f, Object g, Object h, Object i);
    String getText(String a, String b);
    String getText(String a, String b, String c);
    String getText(String a, String b, String c, String d);
    String getText(String a, String b, String c, String d, String e);
    String getText(String a, String b, String c, String d, String e, String f, String g, String h);
    String getText(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j);

    public interface BeanFactory {
        com.atlassian.jira.util.I18nHelper getInstance(com.atlassian.jira.user.ApplicationUser a);
        com.atlassian.jira.util.I18nHelper getInstance(java.util.Locale a);
    }
}
