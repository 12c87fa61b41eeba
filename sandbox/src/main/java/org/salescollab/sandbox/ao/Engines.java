package org.salescollab.sandbox.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.salescollab.sandbox.db.Dialect;

/** Makes Active Objects engines that name things as Jira does and take connections from the sandbox's DataSource. */
final class Engines {
    private Engines() {}

    static EntityManager make(javax.sql.DataSource source, Dialect dialect, TablePrefixOf prefix) {
        return new EntityManager(provider(source, dialect), new Configuration(prefix));
    }

    private static DatabaseProvider provider(javax.sql.DataSource source, Dialect dialect) {
        DisposableDataSource disposable = disposable(source);
        return switch (dialect) {
            case H2 -> new H2DatabaseProvider(disposable, "PUBLIC");
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(disposable, "public");
            case MARIADB -> new MySQLDatabaseProvider(disposable);
        };
    }

    /** The engine wants to close the pool with itself; here the pool is everybody's. */
    private static DisposableDataSource disposable(javax.sql.DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                Engines.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class}, (proxy, method, args) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(TablePrefixOf prefix, NameConverters names, EntityInfoResolverFactory resolvers)
            implements EntityManagerConfiguration {
        Configuration(TablePrefixOf prefix) {
            this(prefix, new Names(prefix), new CachingEntityInfoResolverFactory());
        }

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            String own = prefix.prefix() + "_";
            return (table, caseSensitive) ->
                    table.toUpperCase(java.util.Locale.ROOT).startsWith(own);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }

    private record Names(
            TableNameConverter getTableNameConverter,
            FieldNameConverter getFieldNameConverter,
            SequenceNameConverter getSequenceNameConverter,
            TriggerNameConverter getTriggerNameConverter,
            IndexNameConverter getIndexNameConverter,
            UniqueNameConverter getUniqueNameConverter)
            implements NameConverters {
        Names(TablePrefixOf prefix) {
            this(
                    new AtlassianTableNameConverter(prefix),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }
    }
}
