package org.salescollab.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The shipped workflow: every mark is filled in, every stage is reached, and it replaces a copied one wholly. */
class SalesWorkflowsTest {

    private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.issue.";

    @Test
    void everyMarkIsFilledAndEscaped() {
        Map<String, String> tokens = tokens();
        tokens.put("name.WON", "<Won> & \"done\"");
        String filled = SalesWorkflows.fill(SalesWorkflows.shipped(), tokens);

        assertThat(filled).doesNotContain("@{").contains("&lt;Won&gt; &amp; &quot;done&quot;");
        assertThatThrownBy(() -> SalesWorkflows.fill(SalesWorkflows.shipped(), Map.of()))
                .hasMessageContaining("nothing stands for");
    }

    @Test
    void aStageMovesOneStepForwardAndAnyNumberBack() throws Exception {
        WorkflowDescriptor workflow = ours();
        for (int stage = 1; stage <= 7; stage++) {
            Set<Integer> next = targets(workflow, stage);
            Set<Integer> expected = new HashSet<>(Set.of(stage + 1, 11, 12));
            for (int earlier = 1; earlier < stage; earlier++) {
                expected.add(earlier);
            }
            assertThat(next).as("from step " + stage).isEqualTo(expected);
        }
        assertThat(targets(workflow, 11)).containsExactly(2);
        assertThat(targets(workflow, 12)).containsExactly(2);
        assertThat(targets(workflow, 8)).containsExactlyInAnyOrder(9, 7);
    }

    /** Steps 1 to 7 are the open stages, 8 to 10 what follows a sale that was won, 11 and 12 what was lost or cancelled. */
    @Test
    void everyTransitionLeavesTheResolutionThatBelongsToItsTarget() throws Exception {
        WorkflowDescriptor workflow = ours();
        Map<Integer, String> decided = Map.of(8, "WON", 9, "WON", 10, "WON", 11, "LOST", 12, "CANCELLED");
        for (Object step : workflow.getSteps()) {
            for (Object action : ((StepDescriptor) step).getActions()) {
                ResultDescriptor result = ((ActionDescriptor) action).getUnconditionalResult();
                List<Map<Object, Object>> functions = functions(result);

                assertThat(functions.get(0))
                        .as(((ActionDescriptor) action).getName())
                        .containsEntry("class.name", FUNCTIONS + "UpdateIssueFieldFunction")
                        .containsEntry("field.name", "resolution")
                        .containsEntry("field.value", decided.getOrDefault(result.getStep(), ""));
                assertThat(functions.get(1)).containsEntry("class.name", FUNCTIONS + "UpdateIssueStatusFunction");
            }
        }
    }

    private static List<Map<Object, Object>> functions(ResultDescriptor result) {
        List<Map<Object, Object>> args = new ArrayList<>();
        result.getPostFunctions()
                .forEach(function -> args.add(new HashMap<>(((FunctionDescriptor) function).getArgs())));
        return args;
    }

    @Test
    void aCopyIsReplacedWholly() throws Exception {
        WorkflowDescriptor copy = parse(
                "<workflow><initial-actions><action id=\"1\" name=\"old\"><results><unconditional-result old-status=\"a\""
                        + " status=\"b\" step=\"1\"/></results></action></initial-actions><common-actions><action id=\"5\""
                        + " name=\"gone\"><results><unconditional-result old-status=\"a\" status=\"b\" step=\"1\"/></results>"
                        + "</action></common-actions><steps><step id=\"1\" name=\"Open\"/></steps></workflow>");

        SalesWorkflows.rewrite(copy, ours());

        assertThat(copy.getSteps()).hasSize(12);
        assertThat(copy.getCommonActions().keySet()).doesNotContain(5);
        assertThat(copy.getMetaAttributes()).containsKey("sales.collab.workflow");
        copy.validate();
    }

    private static Set<Integer> targets(WorkflowDescriptor workflow, int step) {
        Set<Integer> targets = new HashSet<>();
        StepDescriptor from = workflow.getStep(step);
        for (Object action : from.getActions()) {
            targets.add(((ActionDescriptor) action).getUnconditionalResult().getStep());
        }
        return targets;
    }

    private static WorkflowDescriptor ours() throws Exception {
        return parse(SalesWorkflows.fill(SalesWorkflows.shipped(), tokens()));
    }

    private static WorkflowDescriptor parse(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return new WorkflowDescriptor(
                builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
    }

    private static Map<String, String> tokens() {
        Map<String, String> tokens = new HashMap<>();
        Matcher mark = Pattern.compile("@\\{([\\w.-]+)}").matcher(SalesWorkflows.shipped());
        while (mark.find()) {
            String name = mark.group(1);
            tokens.put(name, name.substring(name.indexOf('.') + 1));
        }
        return tokens;
    }
}
