/** Jira's web-resource manager in the browser: fetches modules and contexts when they are wanted, with what they depend on. */
(function ($) {
    'use strict';

    const present = { modules: new Set(), contexts: new Set() };
    const promises = new Map();
    let last = $.Deferred().resolve().promise();

    function lookAtPage() {
        document.querySelectorAll('[data-wrm-key]').forEach((tag) => present.modules.add(tag.dataset.wrmKey));
    }

    function load(resource) {
        return new Promise((resolve, reject) => {
            const tag = document.createElement(resource.resourceType === 'CSS' ? 'link' : 'script');
            if (resource.resourceType === 'CSS') {
                tag.rel = 'stylesheet';
                tag.href = resource.url;
            } else {
                tag.async = false;
                tag.src = resource.url;
            }
            tag.dataset.wrmKey = resource.key;
            tag.dataset.wrmBatchType = resource.batchType;
            tag.addEventListener('load', resolve);
            tag.addEventListener('error', () => reject(new Error('not loaded: ' + resource.url)));
            document.head.append(tag);
        });
    }

    /** wr! names a module, wrc! a context; without either it is a module. */
    function question(names) {
        lookAtPage();
        const contexts = names.filter((name) => name.startsWith('wrc!')).map((name) => name.substring(4));
        return {
            r: names.filter((name) => !name.startsWith('wrc!')).map((name) => name.replace(/^[^!]+!/, '')),
            c: contexts.filter((context) => !present.contexts.has(context)),
            xr: Array.from(present.modules),
            xc: Array.from(present.contexts),
        };
    }

    function fetchAll(names) {
        const asked = question(names);
        return $.ajax({
            url: WRM.contextPath() + '/rest/webResources/1.0/resources',
            type: 'POST',
            contentType: 'application/json',
            dataType: 'json',
            data: JSON.stringify(asked),
        }).then((answer) => {
            Object.assign(WRM._unparsedData, answer.unparsedData);
            asked.c.forEach((context) => present.contexts.add(context));
            return Promise.all(answer.resources.map(load));
        });
    }

    /** One question at a time, so that nothing is loaded twice. */
    WRM.require = function (wanted, use) {
        const names = [].concat(wanted);
        const id = names.join();
        if (!promises.has(id)) {
            const done = $.Deferred();
            const turn = () => fetchAll(names).then(() => done.resolve(...names.map(() => window)), done.reject);
            last.always(turn);
            last = done.promise();
            done.fail((problem) => {
                promises.delete(id);
                console.error('WRM.require', names, problem.responseText || problem);
            });
            promises.set(id, done.promise());
        }
        return use ? promises.get(id).done(use) : promises.get(id);
    };

    /** The key stays where the jsI18n transformer did not put the text in its place. */
    const i18n = { getText: (key) => key };
    WRM.I18n = i18n;
    WRM.format = (...args) => AJS.format(...args);
    const modules = {
        'wrm/require': () => WRM.require,
        'wrm/data': () => WRM.data,
        'wrm/context-path': () => WRM.contextPath,
        'wrm/format': () => WRM.format,
        'wrm/i18n': () => i18n,
    };
    Object.keys(modules).forEach((name) => window.define(name, [], modules[name]));
}(window.jQuery));
