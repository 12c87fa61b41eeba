package org.salescollab.stage.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped workflow has a gate on each way onward and on no other. */
class GateWorkflowTest {

    private static final Pattern ACTION = Pattern.compile("(?s)<action id=\"(\\d+)\".*?</action>");
    private static final Pattern GATE = Pattern.compile("(?s)GateValidator</arg>\\s*<arg name=\"stage\">(S\\d)</arg>");

    @Test
    void eachWayOnwardHasTheGateOfTheStageItLeadsTo() throws IOException {
        assertThat(gates("11")).containsExactly("S2");
        assertThat(gates("12")).containsExactly("S3");
        assertThat(gates("13")).containsExactly("S4");
        assertThat(gates("14")).containsExactly("S5");
        assertThat(gates("15")).containsExactly("S6");
        assertThat(gates("16")).containsExactly("S7");
        assertThat(gates("17")).containsExactly("S8");
    }

    @Test
    void goingBackLosingAndReopeningHaveNone() throws IOException {
        for (String action : List.of("21", "22", "23", "24", "25", "26", "31", "32", "41", "42", "18", "19")) {
            assertThat(gates(action)).as(action).isEmpty();
        }
    }

    private static List<String> gates(String action) throws IOException {
        String workflow = Files.readString(Path.of("src/main/resources/workflow/sales-project.xml"));
        String content = ACTION.matcher(workflow)
                .results()
                .filter(found -> found.group(1).equals(action))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        return GATE.matcher(content).results().map(found -> found.group(1)).toList();
    }
}
