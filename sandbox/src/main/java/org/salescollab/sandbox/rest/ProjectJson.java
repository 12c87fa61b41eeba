package org.salescollab.sandbox.rest;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Projects;

/** Projects as Jira's JSON shows them. */
final class ProjectJson {
    private final Projects projects;
    private final PeopleJson people;

    ProjectJson(Projects projects, PeopleJson people) {
        this.projects = projects;
        this.people = people;
    }

    static Map<String, Object> brief(Links links, ProjectInfo project) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("project/{id}", project.id()));
        json.put("id", Long.toString(project.id()));
        json.put("key", project.key());
        json.put("name", project.name());
        json.put("projectTypeKey", project.typeKey());
        json.put("avatarUrls", PeopleJson.avatars(links, "/secure/projectavatar?pid=" + project.id()));
        return json;
    }

    Map<String, Object> listed(Links links, ProjectInfo project, List<String> expand) {
        Map<String, Object> json = Names.map();
        json.put("expand", "description,lead,url,projectKeys");
        json.putAll(brief(links, project));
        if (expand.contains("description")) {
            json.put("description", project.description());
        }
        if (expand.contains("lead")) {
            json.put("lead", people.byKey(links, project.leadKey()));
        }
        if (expand.contains("projectKeys")) {
            json.put("projectKeys", List.of(project.key()));
        }
        return json;
    }

    Map<String, Object> whole(Links links, ProjectInfo project) {
        Map<String, Object> json = listed(links, project, List.of("description", "lead"));
        json.put("components", List.of());
        json.put(
                "issueTypes",
                projects.issueTypes(project.id()).stream()
                        .map(type -> ConstantsJson.type(links, type))
                        .toList());
        json.put("assigneeType", "UNASSIGNED");
        json.put("versions", List.of());
        json.put("roles", Map.of());
        json.put("archived", false);
        return json;
    }
}
