package org.salescollab.sandbox.jira;

import java.util.List;
import java.util.Optional;
import org.salescollab.sandbox.db.Database;

/** Options of select fields by configuration. */
public final class FieldOptions {
    private static final String SELECT =
            "SELECT id, config_id, parent_id, seq, option_value, disabled FROM jira_field_option ";

    private final Database db;

    FieldOptions(Database db) {
        this.db = db;
    }

    /** One option. {@code parentId} is null at the top. */
    public record OptionRow(long id, long configId, Long parentId, long seq, String text, boolean disabled) {}

    public List<OptionRow> of(long configId) {
        return load("WHERE config_id = ? ORDER BY seq, id", configId);
    }

    public Optional<OptionRow> byId(long id) {
        return load("WHERE id = ?", id).stream().findFirst();
    }

    private List<OptionRow> load(String rest, long arg) {
        return db.read(handle -> handle.createQuery(SELECT + rest)
                .bind(0, arg)
                .map((row, context) -> new OptionRow(
                        row.getLong("id"),
                        row.getLong("config_id"),
                        row.getObject("parent_id") == null ? null : row.getLong("parent_id"),
                        row.getLong("seq"),
                        row.getString("option_value"),
                        row.getBoolean("disabled")))
                .list());
    }

    public OptionRow create(long configId, Long parentId, Long seq, String text) {
        long id = db.nextId("jira_field_option");
        long position = seq == null ? of(configId).size() : seq;
        db.write(handle -> handle.execute(
                "INSERT INTO jira_field_option (id, config_id, parent_id, seq, option_value, disabled)"
                        + " VALUES (?, ?, ?, ?, ?, FALSE)",
                id,
                configId,
                parentId,
                position,
                text));
        return new OptionRow(id, configId, parentId, position, text, false);
    }

    public void setDisabled(long id, boolean disabled) {
        db.write(handle -> handle.execute("UPDATE jira_field_option SET disabled = ? WHERE id = ?", disabled, id));
    }

    public void rename(long id, String text) {
        db.write(handle -> handle.execute("UPDATE jira_field_option SET option_value = ? WHERE id = ?", text, id));
    }

    public void delete(long id) {
        db.write(handle -> handle.execute("DELETE FROM jira_field_option WHERE id = ? OR parent_id = ?", id, id));
    }
}
