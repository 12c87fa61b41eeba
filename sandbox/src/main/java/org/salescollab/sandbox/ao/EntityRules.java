package org.salescollab.sandbox.ao;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.Accessor;
import net.java.ao.ManyToMany;
import net.java.ao.Mutator;
import net.java.ao.OneToMany;
import net.java.ao.OneToOne;
import net.java.ao.RawEntity;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What Jira's Active Objects validator and its databases demand of entities. Jira refuses some of it only on Oracle or when
 * the data comes; the sandbox refuses it at install.
 */
public final class EntityRules {
    private static final int MAX_NAME = 30;
    private static final int MAX_ENTITIES = 200;
    private static final int MAX_STRING = 450;

    /** The validator's own list, and Oracle's reserved words, since raw SQL over such columns fails there. */
    private static final Set<String> RESERVED =
            Set.of(("BLOB CLOB NUMBER ROWID TIMESTAMP VARCHAR2 ACCESS ADD ALL ALTER AND"
                            + " ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COMMENT COMPRESS CONNECT CREATE CURRENT DATE"
                            + " DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP"
                            + " HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE"
                            + " LOCK LONG MINUS MODE MODIFY NOT NOWAIT NULL OF OFFLINE ON ONLINE OPTION OR ORDER PRIOR PRIVILEGES"
                            + " PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START"
                            + " SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE VALUES"
                            + " VARCHAR VIEW WHENEVER WHERE WITH")
                    .split(" "));

    private EntityRules() {}

    /** What is wrong with the entities, empty when nothing is; each entry names Jira's rule. */
    public static List<String> problems(String namespace, List<Class<?>> entities) {
        List<String> problems = new ArrayList<>();
        if (entities.size() > MAX_ENTITIES) {
            problems.add(entities.size() + " entities. Jira rule: at most " + MAX_ENTITIES + " per <ao> module");
        }
        for (Class<?> entity : entities) {
            if (!RawEntity.class.isAssignableFrom(entity) || !entity.isInterface()) {
                problems.add(entity.getName() + " is not an entity interface. Jira rule: entities extend RawEntity");
            } else {
                table(namespace, entity, problems);
                columns(entity, problems);
            }
        }
        return problems;
    }

    private static void table(String namespace, Class<?> entity, List<String> problems) {
        Table own = entity.getAnnotation(Table.class);
        String name =
                new TablePrefixOf(namespace).prepend(upperSnake(own == null ? entity.getSimpleName() : own.value()));
        if (name.length() > MAX_NAME) {
            problems.add(tooLong("table name " + name + " of " + entity.getName(), name));
        }
    }

    private static void columns(Class<?> entity, List<String> problems) {
        for (Method method : entity.getMethods()) {
            String column = column(method);
            if (column == null) {
                continue;
            }
            String where = "column " + column + " of " + entity.getName();
            if (column.length() > MAX_NAME) {
                problems.add(tooLong(where, column));
            }
            if (RESERVED.contains(column)) {
                problems.add(where + " is a reserved word. Jira rule: Active Objects refuses reserved names");
            }
            if (method.getReturnType() == String.class) {
                length(entity, method, where, problems);
            }
        }
    }

    private static void length(Class<?> entity, Method getter, String where, List<String> problems) {
        StringLength length = getter.getAnnotation(StringLength.class);
        if (length == null) {
            length = setterLength(entity, getter);
        }
        if (length == null) {
            problems.add(
                    where + " has no @StringLength. Jira rule: without it the column holds 255 characters and longer"
                            + " text fails when it is stored; say the length, or UNLIMITED");
        } else if (length.value() != StringLength.UNLIMITED && length.value() > MAX_STRING) {
            problems.add(where + " has @StringLength(" + length.value() + "). Jira rule: at most " + MAX_STRING
                    + " characters, or UNLIMITED");
        }
    }

    private static StringLength setterLength(Class<?> entity, Method getter) {
        try {
            return entity.getMethod("set" + getter.getName().substring(3), String.class)
                    .getAnnotation(StringLength.class);
        } catch (NoSuchMethodException | StringIndexOutOfBoundsException e) {
            return null;
        }
    }

    /** The column of a getter; null for anything else. */
    private static String column(Method method) {
        if (method.getDeclaringClass().getName().startsWith("net.java.ao.")
                || method.getParameterCount() > 0
                || method.isDefault()
                || isNoColumn(method)) {
            return null;
        }
        Accessor named = method.getAnnotation(Accessor.class);
        String property = named != null ? named.value() : property(method.getName());
        if (property == null) {
            return null;
        }
        String column = upperSnake(property);
        return RawEntity.class.isAssignableFrom(method.getReturnType()) ? column + "_ID" : column;
    }

    private static boolean isNoColumn(Method method) {
        return method.isAnnotationPresent(OneToMany.class)
                || method.isAnnotationPresent(OneToOne.class)
                || method.isAnnotationPresent(ManyToMany.class)
                || method.isAnnotationPresent(Ignore.class)
                || method.isAnnotationPresent(Mutator.class);
    }

    private static String property(String method) {
        if (method.startsWith("get") && method.length() > 3) {
            return method.substring(3);
        }
        return method.startsWith("is") && method.length() > 2 ? method.substring(2) : null;
    }

    private static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String tooLong(String what, String name) {
        return what + " has " + name.length() + " characters. Jira rule: Active Objects names have at most " + MAX_NAME;
    }
}
