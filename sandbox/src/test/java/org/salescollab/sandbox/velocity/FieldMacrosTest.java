package org.salescollab.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.platform.Helpers;
import org.salescollab.sandbox.platform.Texts;

/** Jira's frame around a custom field's control, called from an app's template. */
class FieldMacrosTest {
    private static final String FIELD = """
            #controlHeader ($action "cf_1" "R&D budget" $fieldLayoutItem.required $displayParameters.noHeader)
            <input id="cf_1" value="$!value">
            #controlFooter ($action $fieldLayoutItem.fieldDescription $displayParameters.noHeader)
            """;

    private final SimpleErrorCollection action = new SimpleErrorCollection();

    /** The little of a field configuration that the macros are given. */
    public record Layout(boolean isRequired, String getFieldDescription) implements FieldLayoutItem {
        @Override
        public OrderableField getOrderableField() {
            return null;
        }

        @Override
        public String getRawFieldDescription() {
            return getFieldDescription;
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public String getRendererType() {
            return "";
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }
    }

    @Test
    void labelsDescribesAndEscapes() throws IOException {
        assertThat(render(FIELD, new Layout(false, "At most <9>"), Map.of("theme", "aui")))
                .contains("<div class=\"field-group\">", "<label for=\"cf_1\">R&amp;D budget</label>")
                .contains("value=\"&quot;typed&quot;\"")
                .contains("<div class=\"description\" id=\"cf_1-description\">At most &lt;9&gt;</div>")
                .doesNotContain("icon-required", "class=\"error\"", "#control");
    }

    @Test
    void marksARequiredFieldAndItsError() throws IOException {
        action.addError("cf_1", "Too <much>");
        assertThat(render(FIELD, new Layout(true, null), Map.of("theme", "aui")))
                .contains("<span class=\"aui-icon icon-required\">required</span></label>")
                .contains("id=\"cf_1-error\" data-field=\"cf_1\" role=\"alert\">Too &lt;much&gt;</div>")
                .doesNotContain("class=\"description\"");
    }

    @Test
    void quickDialogsGetTheControlWithoutALabel() throws IOException {
        assertThat(render(FIELD, new Layout(true, "About"), Map.of("theme", "aui", "noHeader", "true")))
                .contains("<div class=\"field-group\">", "<input", "About")
                .doesNotContain("<label");
    }

    @Test
    void otherMethodsOfJirasObjectsAreBlocked() {
        assertThatThrownBy(() -> render("$fieldLayoutItem.isHidden()", new Layout(true, ""), Map.of()))
                .hasStackTraceContaining("isHidden")
                .hasStackTraceContaining("Jira rule");
    }

    private String render(String template, FieldLayoutItem layout, Map<String, Object> displayParameters)
            throws IOException {
        Helpers helpers = new Helpers(new Texts(List.of("i18n/sandbox-web")), user -> Locale.ENGLISH);
        AppTemplates templates = new AppTemplates(
                new OneFile(template),
                new Allowlist(Set.of()),
                () -> Map.of("i18n", helpers.getInstance(Locale.ENGLISH)));
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put("fieldLayoutItem", layout);
        context.put("displayParameters", displayParameters);
        context.put("value", "\"typed\"");
        StringWriter out = new StringWriter();
        templates.renderModule("field.vm", context, out);
        return out.toString();
    }

    /** An app whose only file is the template. */
    private static final class OneFile extends ClassLoader {
        private final String text;

        OneFile(String text) {
            this.text = text;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals("field.vm") ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) : null;
        }
    }
}
