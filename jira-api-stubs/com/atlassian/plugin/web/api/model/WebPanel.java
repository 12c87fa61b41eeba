package com.atlassian.plugin.web.api.model;

public interface WebPanel {
}
