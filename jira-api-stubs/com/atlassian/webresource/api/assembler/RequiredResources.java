package com.atlassian.webresource.api.assembler;

public interface RequiredResources {
    com.atlassian.webresource.api.assembler.RequiredResources requireContext(String a);
    com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(String a);
}
