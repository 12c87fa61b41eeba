package org.salescollab.raci.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.raci.Activity;
import org.salescollab.raci.Letter;
import org.salescollab.raci.Matrices;
import org.salescollab.raci.Matrix;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/** Matrices, each as one row of text: they are read and written as a whole. */
public final class AoMatrices implements Matrices {

    private static final String TAB = "\t";

    private final ActiveObjects ao;

    public AoMatrices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Matrix> of(IssueId issue) {
        return row(issue).map(row -> new Matrix(activities(row.getContent()), new Version(row.getVersion())));
    }

    @Override
    public boolean store(IssueId issue, Matrix changed) {
        Optional<RaciMatrixRow> row = row(issue);
        int before = row.map(RaciMatrixRow::getVersion).orElse(Matrix.UNTOUCHED.number());
        if (before + 1 != changed.version().number()) {
            return false;
        }
        UniqueRules.guard(() -> {
            if (row.isPresent()) {
                row.get().setContent(text(changed));
                row.get().setVersion(changed.version().number());
                row.get().save();
            } else {
                ao.create(
                        RaciMatrixRow.class,
                        Map.of(
                                "ISSUE_ID",
                                issue.value(),
                                "CONTENT",
                                text(changed),
                                "VERSION",
                                changed.version().number()));
            }
            return changed;
        });
        return true;
    }

    private Optional<RaciMatrixRow> row(IssueId issue) {
        RaciMatrixRow[] rows = ao.find(RaciMatrixRow.class, Query.select().where("ISSUE_ID = ?", issue.value()));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private static String text(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        for (Activity activity : matrix.activities()) {
            List<String> parts =
                    new ArrayList<>(List.of(activity.code(), activity.name() == null ? "" : activity.name()));
            activity.letters().forEach((role, letter) -> parts.add(role.code() + "=" + letter.code()));
            lines.add(String.join(TAB, parts));
        }
        return String.join("\n", lines);
    }

    private static List<Activity> activities(String text) {
        return text.lines().map(AoMatrices::activity).toList();
    }

    private static Activity activity(String line) {
        String[] parts = line.split(TAB, -1);
        Map<RoleCode, Letter> letters = new LinkedHashMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            Letter.parse(pair[1]).ifPresent(letter -> letters.put(new RoleCode(pair[0]), letter));
        }
        return new Activity(parts[0], parts[1].isEmpty() ? null : parts[1], letters);
    }
}
