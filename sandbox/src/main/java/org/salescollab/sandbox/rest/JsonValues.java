package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.salescollab.sandbox.model.CurrentUser;

/** Reads single values as Jira does, and writes them as Jira's forms send them. */
final class JsonValues {
    private static final DateTimeFormatter FORM_DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);
    private static final DateTimeFormatter FORM_TIME = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter JSON_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][X][Z]");

    private final Caller caller;

    JsonValues(Caller caller) {
        this.caller = caller;
    }

    /** A value that the field cannot take; the message is for the field. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    /** A string; null clears the field. */
    String text(JsonNode value) throws Wrong {
        if (value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw new Wrong(caller.text("sandbox.rest.string-needed"));
        }
        return value.asText();
    }

    List<String> texts(JsonNode value) throws Wrong {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(value)) {
            texts.add(text(one));
        }
        return texts;
    }

    List<JsonNode> list(JsonNode value) throws Wrong {
        List<JsonNode> all = new ArrayList<>();
        if (value.isNull()) {
            return all;
        }
        if (!value.isArray()) {
            throw new Wrong(caller.text("sandbox.rest.array-needed"));
        }
        value.forEach(all::add);
        return all;
    }

    String number(JsonNode value) throws Wrong {
        if (value.isNull()) {
            return "";
        }
        if (!value.isNumber()) {
            throw new Wrong(caller.text("sandbox.rest.number-needed"));
        }
        return value.decimalValue().toPlainString();
    }

    /** A day as yyyy-MM-dd, written as Jira's date picker does. */
    String day(JsonNode value) throws Wrong {
        String text = text(value);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return FORM_DAY.format(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new Wrong(caller.text("sandbox.rest.bad-date", text));
        }
    }

    String moment(JsonNode value) throws Wrong {
        String text = text(value);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return FORM_TIME.format(OffsetDateTime.parse(text, JSON_TIME).atZoneSameInstant(zone()));
        } catch (DateTimeException e) {
            throw new Wrong(caller.text("sandbox.rest.bad-moment", text));
        }
    }

    /** Form parameters carry a moment in the zone of the person who sends it. */
    private static ZoneId zone() {
        return CurrentUser.get() == null
                ? ZoneId.systemDefault()
                : CurrentUser.get().zone();
    }

    /** The first of two members that an object has. */
    String member(JsonNode value, String first, String second) throws Wrong {
        if (!value.isObject()) {
            throw new Wrong(caller.text("sandbox.rest.object-needed"));
        }
        JsonNode member = value.has(first) ? value.get(first) : value.path(second);
        if (member.isMissingNode() || member.isContainerNode()) {
            throw new Wrong(caller.text("sandbox.rest.member-needed", first, second));
        }
        return member.isNull() ? "" : member.asText();
    }
}
