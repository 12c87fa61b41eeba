package org.salescollab.sandbox.jira;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Jira's system workflow, called "jira". */
final class DefaultWorkflow {
    private DefaultWorkflow() {}

    static String xml() {
        try (InputStream in = DefaultWorkflow.class.getResourceAsStream("/jira/default-workflow.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
