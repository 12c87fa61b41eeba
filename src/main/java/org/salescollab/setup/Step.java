package org.salescollab.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SalesType;
import org.salescollab.salesproject.SetupItem.Kind;

/** One thing that must be there for a project to be set up; named by kind and code. */
public record Step(Kind kind, String code) {

    /** Code of what there is only one of. */
    public static final String ONE = "SALES";

    /** Code of the screens that the sub-task types share. */
    public static final String CHILD = "CHILD";

    /** Everything, in the order in which one thing needs another. */
    public static List<Step> all() {
        List<Step> steps = new ArrayList<>();
        Arrays.stream(SalesStatus.values()).forEach(status -> steps.add(new Step(Kind.STATUS, status.name())));
        Arrays.stream(SalesResolution.values()).forEach(one -> steps.add(new Step(Kind.RESOLUTION, one.name())));
        Arrays.stream(SalesType.values()).forEach(type -> steps.add(new Step(Kind.ISSUE_TYPE, type.name())));
        for (FieldShape field : FieldShape.values()) {
            steps.add(new Step(Kind.FIELD, field.name()));
            field.options().forEach(option -> steps.add(new Step(Kind.OPTION, field.name() + "." + option)));
        }
        Arrays.stream(ScreenShape.values()).forEach(screen -> steps.add(new Step(Kind.SCREEN, screen.name())));
        steps.add(new Step(Kind.SCREEN_SCHEME, ONE));
        steps.add(new Step(Kind.SCREEN_SCHEME, CHILD));
        steps.add(new Step(Kind.WORKFLOW, ONE));
        steps.add(new Step(Kind.FIELD_CONTEXT, ONE));
        steps.add(new Step(Kind.ISSUE_TYPE_SCHEME, ONE));
        steps.add(new Step(Kind.WORKFLOW_SCHEME, ONE));
        steps.add(new Step(Kind.ISSUE_TYPE_SCREEN_SCHEME, ONE));
        return List.copyOf(steps);
    }

    /** Whether each project has its own; the rest is shared by all projects that are set up. */
    public boolean isPerProject() {
        return isScheme() || kind == Kind.FIELD_CONTEXT || kind == Kind.PROJECT;
    }

    public boolean isScheme() {
        return kind == Kind.ISSUE_TYPE_SCHEME || kind == Kind.WORKFLOW_SCHEME || kind == Kind.ISSUE_TYPE_SCREEN_SCHEME;
    }

    /** The field an option belongs to. */
    FieldShape optionField() {
        return FieldShape.valueOf(code.substring(0, code.indexOf('.')));
    }

    /** What an option means, without its field. */
    String optionCode() {
        return code.substring(code.indexOf('.') + 1);
    }

    SalesField field() {
        return SalesField.valueOf(code);
    }
}
