package org.salescollab.stage.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.salesproject.Stage;

/** The form with which an administrator puts a gate into a workflow of their own: to which stage the transition leads. */
public final class GateValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private final CurrentActor currentActor;
    private final Texts texts;

    public GateValidatorFactory(CurrentActor currentActor, Texts texts) {
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /**
     * A stage to choose.
     *
     * @param chosen whether the gate stands before it
     */
    public record ChoiceView(String code, String name, boolean chosen) {}

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> parameters) {
        put(parameters, Stage.S7.code());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        put(parameters, chosen(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        put(parameters, chosen(descriptor));
    }

    /** What the workflow keeps of the form. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        String code = extractSingleParam(form, GateValidator.STAGE);
        return Map.of(GateValidator.STAGE, Stage.ofCode(code).orElse(Stage.S7).code());
    }

    private static String chosen(AbstractDescriptor descriptor) {
        return descriptor instanceof ValidatorDescriptor validator
                ? String.valueOf(validator.getArgs().get(GateValidator.STAGE))
                : "";
    }

    private void put(Map<String, Object> parameters, String chosen) {
        var locale = currentActor.get().locale();
        List<ChoiceView> choices = new ArrayList<>();
        for (Stage stage : Stage.DEFAULTS) {
            if (stage.kind() != Stage.Kind.LOST) {
                choices.add(new ChoiceView(
                        stage.code(),
                        texts.text(locale, stage.i18nKey()),
                        stage.code().equals(chosen)));
            }
        }
        parameters.put("stages", choices);
        parameters.put("text", texts.of(locale));
    }
}
