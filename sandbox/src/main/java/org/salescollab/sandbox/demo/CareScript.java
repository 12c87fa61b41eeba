package org.salescollab.sandbox.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is told of customers beyond their people; bodies are those of the REST API. People are named by their e-mail
 * address, issues as {@code sale:0} for the first sales project of the script.
 */
record CareScript(List<Talk> interactions, List<Need> needs, List<Opinion> feedback, List<Answer> satisfaction) {

    record Talk(String customer, String by, List<String> contacts, String issue, Map<String, Object> body) {}

    /**
     * @param commitment body of the promise; absent if there is none
     * @param work issues; empty if there is none
     * @param answer body of the answer; absent if there is none
     * @param to who is told
     */
    record Need(
            String customer,
            String by,
            String from,
            Map<String, Object> body,
            Map<String, Object> commitment,
            List<String> work,
            Map<String, Object> answer,
            String to) {
        Need {
            work = Objects.requireNonNullElse(work, List.of());
        }
    }

    /** @param steps how many states it has gone on */
    record Opinion(String customer, String by, String from, int steps, Map<String, Object> body) {}

    record Answer(String customer, String by, String contact, String issue, Map<String, Object> body) {}
}
