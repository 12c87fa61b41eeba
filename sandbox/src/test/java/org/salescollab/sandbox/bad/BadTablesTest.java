package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entities that Active Objects or one of Jira's databases would not take are refused at install. */
@ExtendWith(Site.Access.class)
class BadTablesTest {
    /** The prefix AO_ and six digits and an underscore take ten of the thirty characters. */
    private static final String TWENTY = "Abcdefghijklmnopqrst";

    private static TinyApp entity(String name, String members) {
        String code = "package bad.tables; import net.java.ao.schema.*; public interface " + name
                + " extends net.java.ao.Entity {" + members + "}";
        return TinyApp.named("bad.tables")
                .imports("net.java.ao", "net.java.ao.schema")
                .source("bad.tables." + name, code)
                .module("<ao key='a' namespace='bad.tables'><entity>bad.tables." + name + "</entity></ao>");
    }

    @Test
    void aTableNameOfThirtyCharactersIsTaken(Site site) {
        assertThatCode(() -> site.install(entity(TWENTY, "int getAmount(); void setAmount(int a);")))
                .doesNotThrowAnyException();
        site.uninstall("bad.tables");
    }

    @Test
    void aTableNameOfThirtyOneCharactersIsRefused(Site site) throws IOException {
        site.refusal(entity(TWENTY + "u", "int getAmount(); void setAmount(int a);"))
                .hasMessageContaining("ABCDEFGHIJKLMNOPQRSTU")
                .hasMessageContaining("31 characters")
                .hasMessageContaining("at most 30");
    }

    @Test
    void aColumnNameOfThirtyOneCharactersIsRefused(Site site) throws IOException {
        String column = "A" + "b".repeat(30);
        site.refusal(entity("Deal", "int get" + column + "(); void set" + column + "(int a);"))
                .hasMessageContaining("31 characters")
                .hasMessageContaining("at most 30");
    }

    @Test
    void aReservedWordIsRefusedAsColumn(Site site) throws IOException {
        site.refusal(entity("Deal", "int getNumber(); void setNumber(int n);"))
                .hasMessageContaining("column NUMBER of bad.tables.Deal is a reserved word");
    }

    @Test
    void aTextWithoutALengthIsRefused(Site site) throws IOException {
        site.refusal(entity("Deal", "String getTitle(); void setTitle(String t);"))
                .hasMessageContaining("column TITLE of bad.tables.Deal has no @StringLength")
                .hasMessageContaining("255 characters");
    }

    @Test
    void aTextLongerThanJirasDatabasesIndexIsRefused(Site site) throws IOException {
        site.refusal(entity("Deal", "@StringLength(451) String getTitle(); void setTitle(String t);"))
                .hasMessageContaining("@StringLength(451)")
                .hasMessageContaining("at most 450");
    }

    @Test
    void anUpgradeTaskMustBeOne(Site site) throws IOException {
        site.refusal(TinyApp.named("bad.tables")
                        .source("bad.tables.Task", "package bad.tables; public class Task {}")
                        .module("<ao key='a' namespace='bad.tables'><upgradeTask>bad.tables.Task</upgradeTask></ao>"))
                .hasMessageContaining("bad.tables.Task")
                .hasMessageContaining("ActiveObjectsUpgradeTask");
    }

    @Test
    void activeObjectsBeforeTheAppIsEnabledThrows(Site site) throws IOException {
        String name = "com.atlassian.activeobjects.external";
        String code = "package bad.tables; public class Early { public Early(" + name
                + ".ActiveObjects tables) { tables.flushAll(); } }";
        site.refusal(TinyApp.named("bad.tables")
                        .imports(name, "net.java.ao")
                        .source("bad.tables.Early", code)
                        .beans("<osgi:reference id='ao' interface=\"" + name + ".ActiveObjects\"/>"
                                + "<bean id='early' class='bad.tables.Early'/>"))
                .hasMessageContaining("before the app's modules are enabled");
    }
}
