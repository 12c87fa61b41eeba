/** What Jira's web-resource manager sets before AUI starts, and AUI takes over. */
(function () {
    'use strict';

    const contextPath = () => document.querySelector('meta[name="ajs-context-path"]').content;
    window.contextPath = contextPath();
    window.WRM = { contextPath, data: { claim: () => undefined } };
    window.AJS = { contextPath };
}());
