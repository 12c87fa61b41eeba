package org.salescollab.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with an input, field by field, so that a person sees all of it at once. */
public final class Problems {

    private final Map<String, Message> byField = new LinkedHashMap<>();
    private final List<Message> general = new ArrayList<>();

    /** Notes a problem of one field; the first one noted for a field is kept. */
    public Problems add(String field, String i18nKey, Object... args) {
        byField.putIfAbsent(field, Message.of(i18nKey, args));
        return this;
    }

    /** Notes a problem that belongs to no single field. */
    public Problems addGeneral(String i18nKey, Object... args) {
        general.add(Message.of(i18nKey, args));
        return this;
    }

    public static InvalidInput refuse(String field, String i18nKey, Object... args) {
        return new InvalidInput(new Problems().add(field, i18nKey, args));
    }

    public Map<String, Message> byField() {
        return Map.copyOf(byField);
    }

    public List<Message> general() {
        return List.copyOf(general);
    }

    public boolean isEmpty() {
        return byField.isEmpty() && general.isEmpty();
    }

    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInput(this);
        }
    }

    @Override
    public String toString() {
        return byField + " " + general;
    }
}
