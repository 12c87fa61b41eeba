/** The REST calls of the page of customer rights; a refusal comes back as an object with what the server says. */
define('sales-collab/customer/rights-rest', ['jquery', 'wrm/context-path'], function ($, contextPath) {
    'use strict';

    const MOST = 8;

    const own = (path) => contextPath() + '/rest/sales-collab/1.0/customer-rights' + path;

    /** Jira's sender that asks for the administrator's password in a dialog where it is wanted again. */
    function ask(options) {
        const sender = window.JIRA && window.JIRA.SmartAjax;
        return sender && sender.makeWebSudoRequest ? sender.makeWebSudoRequest(options) : $.ajax(options);
    }

    function refusal(answer) {
        const body = answer.responseJSON || {};
        const said = body.messages || [];
        const fields = body.errors || {};
        if (!said.length && !Object.keys(fields).length && answer.status !== 409) {
            said.push(
                answer.status === 401
                    ? AJS.I18n.getText('sales.customer.rights.unconfirmed')
                    : AJS.I18n.getText('sales.customer.rights.unreachable')
            );
        }
        return {fields, messages: said, current: answer.status === 409 ? body.current : null};
    }

    function send(options) {
        return new Promise((resolve, reject) => {
            ask(Object.assign({dataType: 'json'}, options)).then(resolve, (answer) => reject(refusal(answer)));
        });
    }

    /** Jira's own searches need no confirmed password. */
    async function search(path) {
        const answer = await fetch(contextPath() + path, {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'},
        }).catch(() => null);
        if (!answer || !answer.ok) {
            throw {messages: [AJS.I18n.getText('sales.customer.rights.unreachable')]};
        }
        return answer.json();
    }

    return {
        save: (rights) =>
            send({url: own(''), type: 'PUT', contentType: 'application/json', data: JSON.stringify(rights)}),
        preview: (user) => send({url: own('/preview'), type: 'GET', data: {user}}),
        groups: async (text) =>
            (await search('/rest/api/2/groups/picker?maxResults=' + MOST + '&query=' + encodeURIComponent(text))).groups,
    };
});
