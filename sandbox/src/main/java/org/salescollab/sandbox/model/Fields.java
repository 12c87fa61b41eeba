package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** System and custom fields, their contexts, options, and the screens that show them. */
public interface Fields {
    List<FieldInfo> all();

    Optional<FieldInfo> byId(String id);

    /** By id, "cf[N]", or name ignoring case; several custom fields may share one name. */
    List<FieldInfo> byClauseName(String name);

    /** Custom fields whose context covers the project and type. */
    List<FieldInfo> customFor(long projectId, String typeId);

    /** Fields of the screen for an operation (create, edit or view) in tab order, limited to those in context. */
    List<FieldInfo> onScreen(long projectId, String typeId, String operation);

    List<FieldInfo> onScreen(long screenId, long projectId, String typeId);

    boolean required(String fieldId, long projectId, String typeId);

    /** Enabled options of a select field in order: option id to value. */
    Map<String, String> options(long fieldId, long projectId, String typeId);
}
