/** The globals and AMD modules of Jira that apps lean on. */
(function ($) {
    'use strict';

    const { contextPath } = WRM;
    const JIRA = (window.JIRA = window.JIRA || {});
    const bus = $({});


    JIRA.Events = { NEW_CONTENT_ADDED: 'newContentAdded', ISSUE_REFRESHED: 'issueRefreshed', REFRESH_ISSUE_PAGE: 'refreshIssuePage' };
    JIRA.CONTENT_ADDED_REASON = { dialogReady: 'dialogReady', pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed' };
    JIRA.bind = (name, handler) => bus.on(name, handler);
    JIRA.unbind = (name, handler) => bus.off(name, handler);
    JIRA.one = (name, handler) => bus.one(name, handler);
    JIRA.trigger = (name, args) => bus.trigger(name, args);

    /** Asks the administrator's password in a dialog and repeats the request when it was right. */
    function confirmPassword(retry, cancelled) {
        fetch(contextPath() + '/secure/admin/WebSudoAuthenticate!default.jspa?close=true&decorator=dialog', { credentials: 'same-origin' })
            .then((response) => response.text())
            .then((html) => {
                const section = document.createElement('section');
                section.id = 'smartajax-websudo';
                section.className = 'aui-dialog2 aui-dialog2-medium aui-layer';
                section.setAttribute('role', 'dialog');
                section.setAttribute('aria-modal', 'true');
                section.hidden = true;
                const content = document.createElement('div');
                content.className = 'aui-dialog2-content';
                section.append(content);
                document.body.append(section);
                const dialog = AJS.dialog2(section);
                let granted = false;
                const fill = (text) => {
                    $(content).html(text);
                    const form = content.querySelector('form');
                    form.querySelector('.cancel').addEventListener('click', (event) => {
                        event.preventDefault();
                        dialog.hide();
                    });
                    form.addEventListener('submit', (event) => {
                        event.preventDefault();
                        const data = new URLSearchParams(new FormData(form));
                        data.set('decorator', 'dialog');
                        fetch(form.action, { method: 'POST', body: data, credentials: 'same-origin' }).then((response) => {
                            if (response.headers.get('X-Atlassian-WebSudo') === 'Has-Authentication') {
                                granted = true;
                                dialog.hide();
                                retry();
                                return null;
                            }
                            return response.text().then(fill);
                        });
                    });
                };
                fill(html);
                dialog.on('hide', () => {
                    section.remove();
                    if (!granted) {
                        cancelled();
                    }
                });
                dialog.show();
            });
    }

    function makeRequest(options) {
        const own = { ...options };
        const { complete } = own;
        own.headers = { 'X-Atlassian-Token': 'no-check', ...own.headers };
        return $.ajax({ ...own, complete });
    }

    function makeWebSudoRequest(options, dialogOptions) {
        const answer = $.Deferred();
        const call = () => {
            const { success, error, complete, ...rest } = options;
            makeRequest(rest).done(function (...args) {
                if (success) {
                    success.apply(this, args);
                }
                answer.resolveWith(this, args);
            }).fail(function (xhr, ...args) {
                if (xhr.status === 401 && /websudo/i.test(xhr.responseText || '')) {
                    confirmPassword(call, () => {
                        if (dialogOptions && dialogOptions.cancel) {
                            dialogOptions.cancel($.Event('cancel'));
                        }
                        answer.reject(xhr, ...args);
                    });
                    return;
                }
                if (error) {
                    error.call(this, xhr, ...args);
                }
                answer.rejectWith(this, [xhr, ...args]);
            }).always((...args) => (complete ? complete(...args) : null));
        };
        call();
        return answer.promise();
    }

    JIRA.SmartAjax = { makeRequest, makeWebSudoRequest };

    const flag = (type) => (title, body, options) => AJS.flag({ type, title, body, close: 'auto', ...options });
    const modules = {
        jquery: () => $,
        aui: () => AJS,
        'aui/flag': () => AJS.flag,
        'aui/dialog2': () => AJS.dialog2,
        'jira/util/events': () => ({ bind: JIRA.bind, unbind: JIRA.unbind, one: JIRA.one, trigger: JIRA.trigger }),
        'jira/util/events/types': () => JIRA.Events,
        'jira/util/events/reasons': () => JIRA.CONTENT_ADDED_REASON,
        'jira/flag': () => ({
            showSuccessMsg: flag('success'), showErrorMsg: flag('error'), showWarningMsg: flag('warning'), showInfoMsg: flag('info'),
        }),
        'jira/ajs/ajax/smart-ajax': () => JIRA.SmartAjax,
        'jira/ajs/ajax/smart-ajax/web-sudo': () => JIRA.SmartAjax,
    };
    Object.keys(modules).forEach((name) => window.define(name, [], modules[name]));
}(window.jQuery));
