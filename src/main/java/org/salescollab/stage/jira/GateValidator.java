package org.salescollab.stage.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Incident;
import org.salescollab.platform.Texts;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Message;
import org.salescollab.stage.GateReport;
import org.salescollab.stage.GateSentence;
import org.salescollab.stage.Gatekeeper;

/**
 * The workflow validator that stands before a stage: Jira asks it whatever way a transition is taken, on the issue, in
 * bulk or over REST. Its argument {@code stage} is the code of the stage that the transition leads to.
 */
public final class GateValidator implements Validator {

    /** Name of the argument in the workflow. */
    public static final String STAGE = "stage";

    private final Gatekeeper gatekeeper;
    private final SalesFacts facts;
    private final CurrentActor currentActor;
    private final Texts texts;

    public GateValidator(Gatekeeper gatekeeper, SalesFacts facts, CurrentActor currentActor, Texts texts) {
        this.gatekeeper = gatekeeper;
        this.facts = facts;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        Actor actor = currentActor.get();
        Optional<String> refusal = Optional.empty();
        if (variables.get("issue") instanceof Issue issue) {
            refusal = refusal(actor, issue, String.valueOf(arguments.get(STAGE)));
        }
        if (refusal.isPresent()) {
            throw new InvalidInputException(refusal.get());
        }
    }

    /** A gate that can't be asked stays closed: its promise is that nobody passes unseen. */
    private Optional<String> refusal(Actor actor, Issue issue, String stage) {
        try {
            Stage entered = Stage.ofCode(stage)
                    .orElseThrow(() -> new IllegalStateException("the workflow names a stage " + stage));
            return facts.of(issue)
                    .map(known -> gatekeeper.judge(known.left(), entered, new IssueId(issue.getId()), known.fields()))
                    .filter(report -> !report.isOpen())
                    .map(report -> sentence(actor, report));
        } catch (RuntimeException e) {
            String id = Incident.log("Gate of issue " + issue.getId(), e);
            return Optional.of(texts.text(actor.locale(), "sales.gate.failed", id));
        }
    }

    private String sentence(Actor actor, GateReport report) {
        return new GateSentence(actor.locale(), (Message message) -> texts.text(actor.locale(), message)).of(report);
    }
}
