package org.salescollab.sandbox.api;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Searches people for pickers. */
final class ApiUserSearchService implements UserSearchService {
    private static final int DEFAULT_MAXIMUM = 100;

    private final JiraViews views;

    ApiUserSearchService(JiraViews views) {
        this.views = views;
    }

    /** Jira's global permission "Browse users", which a fresh site grants to those who use the product. */
    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return user != null
                && views.model()
                        .permissions()
                        .isLicensed(ApiUser.record(user, views.model().users()));
    }

    @Override
    public List findUsers(JiraServiceContext context, String query) {
        return findUsers(query, UserSearchParams.builder().build());
    }

    @Override
    public List findUsers(JiraServiceContext context, String query, UserSearchParams params) {
        return findUsers(query, params);
    }

    @Override
    public List findUsers(String nameQuery, String emailQuery, UserSearchParams params) {
        return findUsers(nameQuery, params);
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        if (!params.allowEmptyQuery() && (query == null || query.isBlank())) {
            return List.of();
        }
        int max = params.getMaxResults() == null ? DEFAULT_MAXIMUM : params.getMaxResults();
        return views.model().users().search(query, params.includeInactive(), 0, max).stream()
                .filter(user -> params.includeActive() || !user.active())
                .map(views::user)
                .toList();
    }
}
