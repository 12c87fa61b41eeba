package org.salescollab.sandbox.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.Fields;

/** All fields of the site with their names in JQL. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final Fields fields;
    private final FieldSchema schema;

    FieldResource(Fields fields, FieldSchema schema) {
        this.fields = fields;
        this.schema = schema;
    }

    @GET
    public List<Map<String, Object>> all() {
        return fields.all().stream().map(this::json).toList();
    }

    private Map<String, Object> json(FieldInfo field) {
        Map<String, Object> json = Names.map();
        json.put("id", field.id());
        json.put("name", field.name());
        json.put("custom", field.custom());
        json.put("orderable", true);
        json.put("navigable", true);
        boolean searchable = !field.custom()
                || field.searcherKey() != null && !field.searcherKey().isBlank();
        json.put("searchable", searchable);
        json.put("clauseNames", clauseNames(field));
        Map<String, Object> own = schema.of(field);
        if (own != null) {
            json.put("schema", own);
        }
        return json;
    }

    private static List<String> clauseNames(FieldInfo field) {
        if (!field.custom()) {
            return switch (field.id()) {
                case "duedate" -> List.of("due", "duedate");
                case "issuekey" -> List.of("id", "issue", "issuekey", "key");
                case "issuetype" -> List.of("issuetype", "type");
                case "created" -> List.of("created", "createdDate");
                case "updated" -> List.of("updated", "updatedDate");
                case "resolutiondate" -> List.of("resolutiondate", "resolved");
                default -> List.of(field.id());
            };
        }
        List<String> names = new ArrayList<>(List.of("cf[" + field.customId() + "]"));
        names.add(field.name());
        return names;
    }
}
