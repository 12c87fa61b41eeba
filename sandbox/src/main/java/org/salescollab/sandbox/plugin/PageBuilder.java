package org.salescollab.sandbox.plugin;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Jira's page builder for apps: what they require goes to the page of the current request. */
public final class PageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final PageScope scope;

    public PageBuilder(PageScope scope) {
        this.scope = scope;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        scope.current().requireContext(context);
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String completeKey) {
        scope.current().requireResource(completeKey);
        return this;
    }
}
