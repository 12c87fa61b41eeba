package org.salescollab.testing;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Jira's naming of tables and columns, refusing the column names that its validator refuses on every database. */
final class AoNames implements EntityManagerConfiguration {

    /** AO_ and the last six hexadecimal digits of the MD5 of org.salescollab.jira. */
    static final String PREFIX = "AO_" + hash("org.salescollab.jira");

    private static final Set<String> REFUSED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private static String hash(String namespace) {
        try {
            byte[] md5 = java.security.MessageDigest.getInstance("MD5")
                    .digest(namespace.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String hex = java.util.HexFormat.of().formatHex(md5);
            return hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checked(String name) {
        if (name != null && REFUSED.contains(name)) {
            throw new IllegalStateException("Active Objects refuses the name " + name);
        }
        return name;
    }

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return new Converters();
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    /** Sets the app's prefix before each table's name. */
    private static final class Prefixed implements TablePrefix {

        @Override
        public String prepend(String name) {
            return PREFIX + "_" + name;
        }
    }

    /** The converters that Jira's Active Objects uses. */
    private static final class Converters implements NameConverters {

        private final TableNameConverter tables = new AtlassianTableNameConverter(new Prefixed());
        private final FieldNameConverter jiraFields = new AtlassianFieldNameConverter();
        private final FieldNameConverter fields = new FieldNameConverter() {
            @Override
            public String getName(Method method) {
                return checked(jiraFields.getName(method));
            }

            @Override
            public String getPolyTypeName(Method method) {
                return checked(jiraFields.getPolyTypeName(method));
            }
        };

        @Override
        public TableNameConverter getTableNameConverter() {
            return tables;
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return fields;
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return new AtlassianSequenceNameConverter();
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return new AtlassianTriggerNameConverter();
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return new AtlassianIndexNameConverter();
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return new AtlassianUniqueNameConverter();
        }
    }
}
