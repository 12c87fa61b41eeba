package org.salescollab.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParserTest {
    @Test
    void andBindsTighterThanOr() throws JqlRefused {
        JqlNode where = where("a = 1 OR b = 2 AND c = 3");

        assertThat(where)
                .isEqualTo(new JqlNode.Or(
                        List.of(number("a", 1), new JqlNode.And(List.of(number("b", 2), number("c", 3))))));
    }

    @Test
    void notTurnsTheOperatorsRound() throws JqlRefused {
        assertThat(where("NOT (a = 1 or b > 2)"))
                .isEqualTo(new JqlNode.And(List.of(
                        new JqlNode.Clause("a", JqlOperator.NOT_EQUALS, new JqlOperand.Number(1)),
                        new JqlNode.Clause("b", JqlOperator.LESS_OR_EQUAL, new JqlOperand.Number(2)))));
    }

    @Test
    void symbolsMayStandForWords() throws JqlRefused {
        assertThat(where("!a=1&&b=2||c=3")).isEqualTo(where("not a = 1 and b = 2 or c = 3"));
    }

    @Test
    void functionsListsAndCustomFieldIdsAreRead() throws JqlRefused {
        assertThat(where("cf[10001] not in (customer(\"East United\", 7), 'x', EMPTY)"))
                .isEqualTo(new JqlNode.Clause(
                        "cf[10001]",
                        JqlOperator.NOT_IN,
                        new JqlOperand.Listing(List.of(
                                new JqlOperand.Function("customer", List.of("East United", "7")),
                                new JqlOperand.Text("x"),
                                new JqlOperand.Empty()))));
    }

    @Test
    void orderMayHaveSeveralFieldsAndNoCondition() throws JqlRefused {
        assertThat(JqlParser.parse("order by priority desc, \"Expected Close Date\", 客户 ASC"))
                .isEqualTo(new JqlQuery(
                        Optional.empty(),
                        List.of(
                                new JqlQuery.Sort("priority", Optional.of(true)),
                                new JqlQuery.Sort("Expected Close Date", Optional.empty()),
                                new JqlQuery.Sort("客户", Optional.of(false)))));
    }

    @Test
    void escapesAreReadInAndOutOfQuotes() throws JqlRefused {
        assertThat(where("summary ~ \"a\\\"\\u0041\\n\"")).isEqualTo(text("summary", JqlOperator.LIKE, "a\"A\n"));
        assertThat(where("reporter = a\\u0040b")).isEqualTo(text("reporter", JqlOperator.EQUALS, "a@b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = LAUNCH AND|Error in the JQL Query: Expecting a field name at the end of the query.",
                "project =|Error in JQL Query: Expecting either a value, list or function before the end of the query.",
                "project = LAUNCH AND status = = Done|Error in JQL Query: Expecting either a value, list or function but"
                        + " got '='. You must surround '=' in quotation marks to use it as a value. (line 1, character 31)",
                "key in ()|Error in JQL Query: Expecting either a value, list or function but got ')'. You must"
                        + " surround ')' in quotation marks to use it as a value. (line 1, character 9)",
                "project = LAUNCH status|Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'."
                        + " (line 1, character 18)",
                "project = A AND (status = Done|Error in the JQL Query: Expecting ')' before the end of the query.",
                "summary ~ \"unclosed|Error in the JQL Query: The quoted string 'unclosed' has not been completed."
                        + " (line 1, character 11)",
                "reporter=a/b|Error in the JQL Query: The character '/' is a reserved JQL character. You must enclose"
                        + " it in a string or use the escape '\\u002f' instead. (line 1, character 11)",
                "project = AS|Error in the JQL Query: 'AS' is a reserved JQL word. You must surround it in quotation"
                        + " marks to use it in a query. (line 1, character 11)",
                "invalid query|Error in the JQL Query: Expecting operator but got 'query'. The valid operators are '=',"
                        + " '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)",
                "a = 1 order project|Error in the JQL Query: Expecting 'by' but got 'project'. (line 1, character 13)",
            })
    void whatCannotBeReadIsNamedInJirasWords(String jql, String message) {
        assertThat(refusal(jql)).isEqualTo(message);
    }

    @Test
    void placesCountLines() {
        assertThat(refusal("project = A\nAND status ! x")).endsWith("(line 2, character 12)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "))",
                "not",
                "a in (b",
                "a in (b,",
                "f(",
                "a = f(",
                "a = f(,)",
                "cf[",
                "cf[x] = 1",
                "\\",
                "a=\\q",
                "[",
                "a is not",
                "a was b",
                "\"",
                "",
                " order by",
                "a = 1 order by b desc c"
            })
    void everyBrokenQueryIsRefusedQuietly(String jql) {
        try {
            JqlParser.parse(jql);
        } catch (JqlRefused refused) {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refusal(jql)).startsWith("Error in");
        }
    }

    @Test
    void deepNestingIsRefusedInsteadOfOverflowing() {
        assertThat(refusal("(".repeat(50_000))).contains("nested too deeply");
        assertThat(refusal("not ".repeat(50_000))).contains("nested too deeply");
    }

    @Test
    void anyQuotedStringStaysOneOperand() throws JqlRefused {
        Random random = new Random(20261123);
        String spice = "\"'\\()=!<>~&|,[]{}.+;?*/%^$#@ \t\n\r\u0000\u007f\uFFFE\uD83D\uDE00客户ORDER BY EMPTY and";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                any.append(
                        random.nextInt(4) == 0
                                ? (char) random.nextInt(0x10000)
                                : spice.charAt(random.nextInt(spice.length())));
            }
            String value = any.toString();
            assertThat(where("a = " + JqlText.quote(value) + " AND b = 1"))
                    .isEqualTo(new JqlNode.And(List.of(text("a", JqlOperator.EQUALS, value), number("b", 1))));
        }
    }

    private static JqlNode where(String jql) throws JqlRefused {
        return JqlParser.parse(jql).where().orElseThrow();
    }

    private static JqlNode number(String field, long value) {
        return new JqlNode.Clause(field, JqlOperator.EQUALS, new JqlOperand.Number(value));
    }

    private static JqlNode text(String field, JqlOperator operator, String value) {
        return new JqlNode.Clause(field, operator, new JqlOperand.Text(value));
    }

    private static String refusal(String jql) {
        JqlProblem problem = catchThrowableOfType(JqlRefused.class, () -> JqlParser.parse(jql))
                .problems()
                .get(0);
        ResourceBundle texts = ResourceBundle.getBundle("i18n.sandbox-rest", Locale.ROOT);
        return MessageFormat.format(texts.getString(problem.key()), problem.args());
    }
}
