package org.salescollab.sandbox.plugin;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.Permissions;

/** Stands before each method of an app's REST resources: access, web sudo and request forgery. */
final class RestGate implements ContainerRequestFilter {
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Permissions permissions;
    private final WebSudo webSudo;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    RestGate(Permissions permissions, WebSudo webSudo) {
        this.permissions = permissions;
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext call) {
        Method method = resource.getResourceMethod();
        Class<?> type = resource.getResourceClass();
        Access access = Access.of(method, type, type.getPackage());
        if (!access.admits(CurrentUser.get(), permissions)) {
            refuse(call, CurrentUser.get() == null ? 401 : 403, access.rule());
        } else if (isWebSudo(method, type) && webSudo.missing(request)) {
            call.abortWith(Response.status(401)
                    .header("X-Atlassian-WebSudo", "Has-Authentication")
                    .type(MediaType.TEXT_PLAIN)
                    .entity("This resource requires WebSudo.")
                    .build());
        } else if (looksForged(call) && !method.isAnnotationPresent(XsrfProtectionExcluded.class)) {
            refuse(
                    call,
                    403,
                    "XSRF check failed. Jira rule: a change that a form or a foreign page could send needs the header"
                            + " X-Atlassian-Token: no-check");
        }
    }

    private static boolean isWebSudo(Method method, Class<?> type) {
        return method.isAnnotationPresent(WebSudoRequired.class)
                || type.isAnnotationPresent(WebSudoRequired.class)
                || type.getPackage().isAnnotationPresent(WebSudoRequired.class);
    }

    private boolean looksForged(ContainerRequestContext call) {
        String token = call.getHeaderString("X-Atlassian-Token");
        if (AppCall.READING.contains(call.getMethod()) || "no-check".equals(token) || "nocheck".equals(token)) {
            return false;
        }
        return isForm(call) || isForeign(call.getHeaderString("Origin")) || isForeign(call.getHeaderString("Referer"));
    }

    private static boolean isForm(ContainerRequestContext call) {
        String type = call.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type == null
                ? call.getMethod().equals("POST")
                : FORM_TYPES.contains(type.split(";")[0].strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** Browsers send an origin without a path, and as referer a whole address. */
    private boolean isForeign(String source) {
        String own = request.getScheme() + "://" + request.getHeader("Host");
        return source != null && !source.isBlank() && !source.equals(own) && !source.startsWith(own + "/");
    }

    private static void refuse(ContainerRequestContext call, int status, String message) {
        call.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
