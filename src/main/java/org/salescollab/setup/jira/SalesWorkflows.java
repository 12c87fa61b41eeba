package org.salescollab.setup.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the sales workflow from the XML that the app ships. */
public final class SalesWorkflows {

    private static final String SHIPPED = "/workflow/sales-project.xml";
    private static final Pattern MARK = Pattern.compile("@\\{([\\w.-]+)}");

    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;

    public SalesWorkflows(WorkflowManager workflows, WorkflowSchemeManager schemes) {
        this.workflows = workflows;
        this.schemes = schemes;
    }

    /** A workflow's name is its id. */
    Optional<String> workflow(String name) {
        return workflows.workflowExists(name) ? Optional.of(name) : Optional.empty();
    }

    /**
     * The public API makes no workflow from XML, so Jira's own is copied and the copy's content replaced.
     */
    String create(ApplicationUser user, String name, Map<String, String> tokens) {
        JiraWorkflow copy = workflows.copyWorkflow(
                user, name, tokens.getOrDefault("name.workflow", name), workflows.getDefaultWorkflow());
        rewrite(copy.getDescriptor(), parse(fill(shipped(), tokens)));
        workflows.updateWorkflow(user, copy);
        return name;
    }

    /** A scheme counts even if no project has it: Jira deletes no workflow that a scheme names. */
    boolean isUsed(String name) {
        return schemes.getSchemesForWorkflowIncludingDrafts(workflows.getWorkflow(name))
                .iterator()
                .hasNext();
    }

    void remove(String name) {
        workflows.deleteWorkflow(workflows.getWorkflow(name));
    }

    static String shipped() {
        try (InputStream xml = SalesWorkflows.class.getResourceAsStream(SHIPPED)) {
            if (xml == null) {
                throw new IllegalStateException(SHIPPED + " is not in the app");
            }
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the values in; a mark without a value is a mistake of ours and stops the set-up. */
    static String fill(String xml, Map<String, String> tokens) {
        String content = xml.replaceAll("(?s)<!--.*?-->", "");
        return MARK.matcher(content).replaceAll(mark -> {
            String value = tokens.get(mark.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing stands for " + mark.group());
            }
            return Matcher.quoteReplacement(escape(value));
        });
    }

    /** Leaves nothing of the copied workflow but its name. */
    static void rewrite(WorkflowDescriptor copy, WorkflowDescriptor ours) {
        copy.getInitialActions().clear();
        copy.getGlobalActions().clear();
        copy.getSteps().clear();
        copy.getCommonActions().clear();
        copy.getMetaAttributes().putAll(ours.getMetaAttributes());
        copy.getInitialActions().addAll(ours.getInitialActions());
        copy.getGlobalActions().addAll(ours.getGlobalActions());
        copy.getCommonActions().putAll(ours.getCommonActions());
        copy.getSteps().addAll(ours.getSteps());
    }

    private static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("the shipped workflow can't be read", e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
