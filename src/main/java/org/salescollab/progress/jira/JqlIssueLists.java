package org.salescollab.progress.jira;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.progress.DateRange;
import org.salescollab.progress.IssueLists;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;
import org.salescollab.shared.ProjectId;

/**
 * Writes JQL by ids alone: it survives renamed projects, statuses and fields, and holds no text that anybody typed. Jira
 * itself limits the result to what the reader may see.
 */
public final class JqlIssueLists implements IssueLists {

    /** No issue has it: what JQL can't express lists nothing instead of too much. */
    private static final String NOTHING = "issuetype is EMPTY";

    private static final String CUSTOM_FIELD = "customfield_";

    private final SalesFields fields;
    private final StageMap stages;

    public JqlIssueLists(SalesFields fields, StageMap stages) {
        this.fields = fields;
        this.stages = stages;
    }

    @Override
    public String query(Set<ProjectId> projects, DateRange expectedClose, List<Stage> wanted) {
        List<String> clauses = new ArrayList<>();
        clauses.add(in(
                "project",
                projects.stream()
                        .map(project -> String.valueOf(project.value()))
                        .toList()));
        clauses.add(in("issuetype", fields.salesProjectTypes()));
        clauses.add(statusClause(wanted));
        day(">=", expectedClose.from(), clauses);
        day("<=", expectedClose.to(), clauses);
        return String.join(" AND ", clauses) + " ORDER BY key";
    }

    private String statusClause(List<Stage> wanted) {
        List<String> known = statuses(wanted);
        if (!wanted.contains(Stage.UNMAPPED)) {
            return in("status", known);
        }
        List<String> others = new ArrayList<>(statuses(Stage.DEFAULTS));
        others.removeAll(known);
        return others.isEmpty() ? "status is not EMPTY" : "status not in (" + list(others) + ")";
    }

    private List<String> statuses(List<Stage> wanted) {
        return wanted.stream()
                .flatMap(stage -> stages.statusesOf(stage).stream())
                .toList();
    }

    private void day(String operator, @Nullable LocalDate day, List<String> clauses) {
        if (day != null) {
            String field = fields.fieldId(SalesField.EXPECTED_CLOSE).orElse(CUSTOM_FIELD + "0");
            clauses.add("cf[" + field.substring(CUSTOM_FIELD.length()) + "] " + operator + " \"" + day + "\"");
        }
    }

    private static String in(String field, Collection<String> ids) {
        return ids.isEmpty() ? NOTHING : field + " in (" + list(ids) + ")";
    }

    private static String list(Collection<String> ids) {
        return ids.stream().sorted().collect(joining(", "));
    }
}
