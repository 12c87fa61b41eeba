package org.salescollab.sandbox.plugin;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.User;

/** Who may call an endpoint of an app: by annotation, and licensed users only where there is none. */
enum Access {
    UNRESTRICTED,
    ANONYMOUS_SITE,
    UNLICENSED_SITE,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN;

    /** REST has its own home for the annotations; both count, the old ones of REST v1 don't. */
    private static final Set<String> HOMES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    /** The first annotated element decides; give the method before its class before its package. */
    static Access of(AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            for (Annotation annotation : element == null ? new Annotation[0] : element.getAnnotations()) {
                Access access = of(annotation.annotationType());
                if (access != null) {
                    return access;
                }
            }
        }
        return LICENSED;
    }

    private static Access of(Class<?> annotation) {
        if (!HOMES.contains(annotation.getPackageName())) {
            return null;
        }
        return switch (annotation.getSimpleName()) {
            case "UnrestrictedAccess" -> UNRESTRICTED;
            case "AnonymousSiteAccess" -> ANONYMOUS_SITE;
            case "UnlicensedSiteAccess" -> UNLICENSED_SITE;
            case "LicensedOnly" -> LICENSED;
            case "AdminOnly" -> ADMIN;
            case "SystemAdminOnly" -> SYSTEM_ADMIN;
            default -> null;
        };
    }

    boolean admits(User user, Permissions permissions) {
        return switch (this) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE ->
                permissions.isLicensed(user)
                        || !permissions.projects("BROWSE_PROJECTS", null).isEmpty();
            case UNLICENSED_SITE, LICENSED -> permissions.isLicensed(user);
            case ADMIN -> permissions.isAdmin(user);
            case SYSTEM_ADMIN -> permissions.isSystemAdmin(user);
        };
    }

    /** What a refusal says. */
    String rule() {
        return switch (this) {
            case ADMIN, SYSTEM_ADMIN -> "Only administrators may use this resource.";
            default ->
                "Client must be authenticated as a licensed user to access this resource. Jira rule: without an access"
                        + " annotation REST resources and servlets admit licensed users only";
        };
    }
}
