package com.atlassian.jira.issue.customfields.persistence;

/** The column in which a custom field's values are kept. */
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("stringvalue");
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("textvalue");
    public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("datevalue");
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("numbervalue");

    private final String name;

    private PersistenceFieldType(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
