package org.salescollab.sandbox.jira;

import java.util.List;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.FieldInfo;

/** The custom fields as stored, whether or not the app of their type is enabled. */
public final class CustomFields {
    public static final String PREFIX = "customfield_";
    private static final String SELECT =
            "SELECT id, name, description, type_key, searcher_key FROM jira_custom_field ORDER BY name, id";

    private final Database db;

    CustomFields(Database db) {
        this.db = db;
    }

    public List<FieldInfo> all() {
        return db.read(handle -> handle.createQuery(SELECT)
                .map((row, context) -> new FieldInfo(
                        PREFIX + row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        true,
                        row.getString("type_key"),
                        row.getString("searcher_key")))
                .list());
    }

    public long create(String name, String description, String typeKey, String searcherKey) {
        long id = db.nextId("jira_custom_field");
        db.write(handle -> handle.execute(
                "INSERT INTO jira_custom_field (id, name, description, type_key, searcher_key) VALUES (?, ?, ?, ?, ?)",
                id,
                name,
                description,
                typeKey,
                searcherKey));
        return id;
    }

    /** Removes the field with its values, contexts, options and places on screens. */
    public void delete(long id, FieldSchemes schemes) {
        String fieldId = PREFIX + id;
        db.write(handle -> {
            schemes.ofField(fieldId).forEach(schemes::delete);
            handle.execute("DELETE FROM jira_cf_value WHERE field_id = ?", id);
            handle.execute("DELETE FROM jira_label WHERE field_id = ?", id);
            handle.execute("DELETE FROM jira_screen_field WHERE field_id = ?", fieldId);
            handle.execute("DELETE FROM jira_field_layout WHERE field_id = ?", fieldId);
            handle.execute("DELETE FROM jira_custom_field WHERE id = ?", id);
        });
    }
}
