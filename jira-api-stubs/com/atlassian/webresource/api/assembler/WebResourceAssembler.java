package com.atlassian.webresource.api.assembler;

public interface WebResourceAssembler {
    com.atlassian.webresource.api.assembler.RequiredResources resources();
}
