package org.salescollab.sandbox.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.web.Routes.Access;

/** Found issues as comma-separated values, with all fields or with the navigator's columns; at most 1000 as in Jira. */
final class CsvExport {
    private static final String VIEW = "/sr/jira.issueviews:searchrequest-csv-";
    private static final String FILE = "/temp/SearchRequest.csv";
    private static final int MOST = 1000;
    private static final Set<String> DELIMITERS = Set.of(",", ";", "|", "^");

    private final Site site;
    private final FieldValues values;

    CsvExport(Site site) {
        this.site = site;
        this.values = new FieldValues(site);
    }

    void addTo(Routes routes) {
        routes.get(VIEW + "all-fields" + FILE, Access.ANYONE, request -> export(request, true))
                .get(VIEW + "current-fields" + FILE, Access.ANYONE, request -> export(request, false));
    }

    private Answer export(PageRequest request, boolean all) {
        int most = (int) Math.min(request.number("tempMax").orElse((long) MOST), MOST);
        Outcome<Search.Page> found = site.model().search().search(request.user(), request.param("jqlQuery"), 0, most);
        if (!found.ok()) {
            throw new PageProblem(found.status(), "sandbox.web.refused", String.join(" ", found.messages()));
        }
        List<IssueInfo> issues = found.value().issueIds().stream()
                .flatMap(id -> site.model().issues().byId(id).stream())
                .toList();
        Set<FieldInfo> fields = all ? customFields(issues) : Set.of();
        CsvTable table = new CsvTable();
        system(request, unborn(), all).keySet().forEach(table::heading);
        fields.forEach(field -> table.heading(heading(request, field)));
        issues.forEach(issue -> table.row(row(request, issue, fields, all)));
        String delimiter = request.param("delimiter");
        return new Answer.Download(
                "text/csv", "SearchRequest.csv", table.text(DELIMITERS.contains(delimiter) ? delimiter : ","));
    }

    private Set<FieldInfo> customFields(List<IssueInfo> issues) {
        Set<FieldInfo> fields = new LinkedHashSet<>();
        issues.forEach(issue -> fields.addAll(site.model().fields().customFor(issue.projectId(), issue.typeId())));
        return new LinkedHashSet<>(
                fields.stream().sorted(Comparator.comparing(FieldInfo::name)).toList());
    }

    private Map<String, List<String>> row(PageRequest request, IssueInfo issue, Set<FieldInfo> fields, boolean all) {
        Map<String, List<String>> row = new LinkedHashMap<>(system(request, issue, all));
        fields.forEach(field -> row.putAll(custom(request, issue, field)));
        return row;
    }

    private Map<String, List<String>> custom(PageRequest request, IssueInfo issue, FieldInfo field) {
        String heading = heading(request, field);
        if (!field.typeKey().startsWith(FieldValues.SYSTEM_TYPES)) {
            return site.jira().exported(field, issue, heading);
        }
        Object value = site.model().issues().customFieldValue(issue, field.customId());
        Collection<?> several = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return Map.of(
                heading,
                several.stream().map(one -> values.text(one, request.locale())).toList());
    }

    private String heading(PageRequest request, FieldInfo field) {
        return text(request, "sandbox.web.export.custom", field.name());
    }

    private static IssueInfo unborn() {
        return new IssueInfo(0, "", 0, "", "", "", "", null, null, null, null, null, List.of(), null, null, 0, null);
    }

    private Map<String, List<String>> system(PageRequest request, IssueInfo issue, boolean all) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        Formats formats = new Formats(request.locale(), request.zone());
        var constants = site.model().constants();
        put(request, row, "summary", issue.summary());
        put(request, row, "issuekey", issue.key());
        put(request, row, "issueid", Long.toString(issue.id()));
        put(
                request,
                row,
                "issuetype",
                constants.issueType(issue.typeId()).map(one -> one.name()).orElse(""));
        put(
                request,
                row,
                "status",
                constants.status(issue.statusId()).map(one -> one.name()).orElse(""));
        if (all) {
            ProjectInfo project =
                    site.model().projects().byId(issue.projectId()).orElse(null);
            put(request, row, "projectkey", project == null ? "" : project.key());
            put(request, row, "projectname", project == null ? "" : project.name());
            put(request, row, "resolution", name(constants.resolutions(), issue.resolutionId()));
            put(request, row, "due", formats.date(issue.due()));
            put(request, row, "description", issue.description());
            row.put(text(request, "sandbox.web.export.labels"), issue.labels());
        }
        put(request, row, "priority", name(constants.priorities(), issue.priorityId()));
        put(request, row, "assignee", People.person(site, issue.assigneeKey()).name());
        put(request, row, "reporter", People.person(site, issue.reporterKey()).name());
        put(request, row, "created", formats.dateTime(issue.created()));
        put(request, row, "updated", formats.dateTime(issue.updated()));
        return row;
    }

    private void put(PageRequest request, Map<String, List<String>> row, String column, String value) {
        row.put(text(request, "sandbox.web.export." + column), List.of(value == null ? "" : value));
    }

    private static String name(List<NamedConstant> constants, String id) {
        return constants.stream()
                .filter(one -> one.id().equals(id))
                .map(NamedConstant::name)
                .findFirst()
                .orElse("");
    }

    private String text(PageRequest request, String key, Object... args) {
        return site.model().i18n().text(request.locale(), key, args);
    }
}
