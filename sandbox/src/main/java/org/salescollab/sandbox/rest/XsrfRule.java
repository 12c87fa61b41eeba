package org.salescollab.sandbox.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jira's XSRF rule for REST: what a foreign page could make a browser send is refused without the opt-out header. */
@PreMatching
final class XsrfRule implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<MediaType> FORM_LIKE = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        if (SAFE.contains(request.getMethod()) || "no-check".equalsIgnoreCase(token)) {
            return;
        }
        if (isFormLike(request.getMediaType()) || isForeign(request)) {
            request.abortWith(RefusalMapper.answer(403, List.of("XSRF check failed"), Map.of()));
        }
    }

    private static boolean isFormLike(MediaType type) {
        return type != null && FORM_LIKE.stream().anyMatch(form -> form.isCompatible(type));
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String source = origin != null ? origin : request.getHeaderString("Referer");
        if (source == null || source.isBlank()) {
            return false;
        }
        URI own = request.getUriInfo().getBaseUri();
        try {
            URI from = URI.create(source.strip());
            return !own.getScheme().equals(from.getScheme())
                    || !own.getHost().equals(from.getHost())
                    || own.getPort() != from.getPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
