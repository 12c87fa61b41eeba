/** What Jira's web-resource manager sets before AUI starts, and AUI takes over. */
(function () {
    'use strict';

    const contextPath = () => document.querySelector('meta[name="ajs-context-path"]').content;

    /** Data that came with the page stands in its head; what comes later is put in by WRM.require. */
    function unparsed() {
        document.querySelectorAll('meta[name="wrm-data"]').forEach((meta) => {
            WRM._unparsedData[meta.dataset.key] = meta.content;
            meta.remove();
        });
        return WRM._unparsedData;
    }

    /** Each piece of data can be had once, as in Jira. */
    function claim(key) {
        const waiting = unparsed();
        if (!Object.prototype.hasOwnProperty.call(waiting, key)) {
            return undefined;
        }
        const json = waiting[key];
        delete waiting[key];
        return JSON.parse(json);
    }

    window.contextPath = contextPath();
    window.WRM = { contextPath, data: { claim }, _unparsedData: {} };
    window.AJS = { contextPath };
}());
