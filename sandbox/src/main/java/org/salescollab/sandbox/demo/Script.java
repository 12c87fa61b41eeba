package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the demonstration consists of, as its files say it; all days are as if today were {@link DemoDays#MONDAY}.
 *
 * @param customers bodies of the register's REST API
 */
record Script(
        List<Person> people,
        Site site,
        List<JsonNode> customers,
        List<Merged> merged,
        List<Contact> contacts,
        List<Sale> open,
        List<Sale> decided,
        CareScript care) {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** Everybody but those without a licence is in the group that gives one. */
    record Person(
            String name, String displayName, String zone, String locale, List<String> groups, boolean unlicensed) {}

    /** A customer that was registered twice and merged; {@code into} is the survivor's English name. */
    record Merged(String into, JsonNode customer) {}

    /** What there is one of; {@code administrator} is the login name of who sets the site up;
     * {@code departments} are what its REST API changes of those of a fresh installation. */
    record Site(
            String app,
            String administrator,
            Map<String, String> project,
            String language,
            List<Rate> rates,
            List<JsonNode> departments,
            Dashboard dashboard) {}

    record Rate(String currency, LocalDate from, BigDecimal rate) {}

    record Dashboard(String owner, String name, String description, String gadget, Map<String, String> preferences) {}

    /**
     * A person at a customer.
     *
     * @param customer English name in the register
     * @param by login name of who adds the person
     * @param person body of the contacts' REST API
     */
    record Contact(String customer, String by, Map<String, Object> person) {}

    /**
     * A sales project.
     *
     * @param by login name of who creates it and takes it through its stages
     * @param customer English name in the register
     * @param status code of the status that it has reached
     * @param lostIn code of the status from which it was lost; absent otherwise
     * @param roles login name by role
     * @param raci letters by role and activity where they differ from what every sale begins with
     * @param days when it came to each status, by the status's code, beginning with S1
     */
    record Sale(
            String summary,
            String by,
            String customer,
            BigDecimal amount,
            String currency,
            LocalDate expectedClose,
            String complexity,
            String description,
            String status,
            String lostIn,
            String outcome,
            String lossReason,
            String nextStep,
            LocalDate nextStepDate,
            Map<String, String> roles,
            Map<String, Map<String, String>> raci,
            Map<String, LocalDate> days,
            List<Note> comments,
            List<Child> children) {
        Sale {
            roles = Objects.requireNonNullElse(roles, Map.of());
            raci = Objects.requireNonNullElse(raci, Map.of());
            comments = Objects.requireNonNullElse(comments, List.of());
            children = Objects.requireNonNullElse(children, List.of());
        }

        LocalDate begun() {
            return days.get("S1");
        }

        /** When it came to the status that it has. */
        LocalDate lastDay() {
            return days.get(status);
        }
    }

    /** A sub-task; {@code type} is the code of its issue type, {@code on} the day it was asked for, today when absent. */
    record Child(
            String type,
            String summary,
            String by,
            String assignee,
            LocalDate due,
            String priority,
            String description,
            LocalDate on,
            List<Note> comments) {
        Child {
            comments = Objects.requireNonNullElse(comments, List.of());
        }
    }

    /** Something said, {@code on} a day, today when absent. */
    record Note(String by, String text, LocalDate on) {}

    static Script read() {
        return new Script(
                file("people", new TypeReference<>() {}),
                file("site", new TypeReference<>() {}),
                file("customers", new TypeReference<>() {}),
                file("merged", new TypeReference<>() {}),
                file("contacts", new TypeReference<>() {}),
                file("open-sales", new TypeReference<>() {}),
                file("decided-sales", new TypeReference<>() {}),
                file("care", new TypeReference<>() {}));
    }

    /** In the order in which they get their keys. */
    List<Sale> sales() {
        return Stream.concat(open.stream(), decided.stream()).toList();
    }

    private static <T> T file(String name, TypeReference<T> type) {
        try (InputStream content = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name + ".json", e);
        }
    }
}
