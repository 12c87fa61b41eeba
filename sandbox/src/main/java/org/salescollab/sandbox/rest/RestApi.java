package org.salescollab.sandbox.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.salescollab.sandbox.model.Model;

/** Puts Jira's REST API together, ready to be mounted. */
public final class RestApi {
    /** Jersey warns of every resource that is registered as an object, which is meant here. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private RestApi() {}

    /** A servlet for each path pattern below the context path. */
    public static Map<String, HttpServlet> servlets(RestNeeds needs) {
        JERSEY.setLevel(Level.SEVERE);
        return Map.of(
                "/rest/api/2/*", new ServletContainer(api(needs)),
                "/rest/api/latest/*", new ServletContainer(api(needs)),
                "/rest/auth/1/*", new ServletContainer(auth(needs)),
                "/rest/auth/latest/*", new ServletContainer(auth(needs)));
    }

    private static Caller caller(Model model) {
        return new Caller(model.issues(), model.permissions(), model.i18n());
    }

    private static ResourceConfig auth(RestNeeds needs) {
        Caller caller = caller(needs.model());
        return application()
                .register(new SessionResource(
                        caller, needs.signIn(), needs.sessions(), needs.model().clock()));
    }

    private static ResourceConfig api(RestNeeds needs) {
        Model model = needs.model();
        Caller caller = caller(model);
        PeopleJson people = new PeopleJson(model.users());
        ProjectAccess access = new ProjectAccess(caller, model.projects(), model.permissions());
        ResourceConfig application = application()
                .register(new SiteResource(caller, model, people))
                .register(new PermissionResource(caller, model.permissions(), access))
                .register(new ConstantsResource(caller, model.constants()))
                .register(new FieldResource(model.fields(), new FieldSchema(needs.customFields())))
                .register(new UserResource(caller, model.users(), model.permissions(), access, people))
                .register(new UserAdminResource(caller, model.users(), people))
                .register(new GroupResource(caller, model.users(), people))
                .register(new GroupAdminResource(caller, model.users()))
                .register(new NewPermissionSchemeResource(caller, model.permissions()))
                .register(new PermissionSchemeResource(caller, new PermissionSchemes(needs.db()), model.users()))
                .register(new ProjectResource(
                        caller,
                        model,
                        access,
                        new ProjectJson(model.projects(), people),
                        new ProjectStatuses(needs.db(), model.constants())));
        return issues(application, needs, caller, people, access);
    }

    private static ResourceConfig issues(
            ResourceConfig application, RestNeeds needs, Caller caller, PeopleJson people, ProjectAccess access) {
        Model model = needs.model();
        JsonValues values = new JsonValues(caller);
        FieldSchema schema = new FieldSchema(needs.customFields());
        IssueColumns columns = new IssueColumns(needs.db());
        RelatedJson related = new RelatedJson(model, people, columns);
        CustomValuesJson customValues =
                new CustomValuesJson(model.issues(), needs.customFields(), needs.issues(), people);
        IssueJson json = new IssueJson(model, people, customValues, related, columns);
        IssuePages pages = new IssuePages(model.issues(), json, schema, people);
        IssueInput input = new IssueInput(
                caller,
                new SystemFieldInput(caller, model.users(), model.constants(), values),
                new CustomFieldInput(caller, needs, values));
        IssueWriting writing = new IssueWriting(caller, model, input, values);
        MetaJson meta = new MetaJson(model, schema, needs.customFields());
        return application
                .register(new IssueResource(caller, model.issues(), writing, pages, columns))
                .register(new CommentResource(caller, model.issues(), related))
                .register(new TransitionResource(caller, model, writing, meta))
                .register(new MetaResource(caller, model, access, meta))
                .register(new EditMetaResource(caller, model, meta))
                .register(new SearchResource(caller, model.search(), pages))
                .register(new LinkResource(caller, model, related, columns));
    }

    private static ResourceConfig application() {
        return new ResourceConfig()
                .register(JacksonFeature.class)
                .register(new RefusalMapper())
                .register(new XsrfRule())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}
