/** Requests to the app's own REST API that only administrators send, with their password confirmed. */
define('sales-collab/ui/sudo-rest', ['jquery', 'wrm/context-path'], function ($, contextPath) {
    'use strict';

    /** Jira's sender that asks for the administrator's password in a dialog where it is wanted again. */
    function ask(options) {
        const sender = window.JIRA && window.JIRA.SmartAjax;
        return sender && sender.makeWebSudoRequest ? sender.makeWebSudoRequest(options) : $.ajax(options);
    }

    function refusal(answer) {
        const body = answer.responseJSON || {};
        const said = body.messages || [];
        if (!said.length && !Object.keys(body.errors || {}).length && answer.status !== 409) {
            said.push(
                answer.status === 401
                    ? AJS.I18n.getText('sales.customer.rights.unconfirmed')
                    : AJS.I18n.getText('sales.customer.rights.unreachable')
            );
        }
        return Object.assign({}, body, {messages: said});
    }

    /** Answers {ok, answer}; never fails. */
    function request(method, path, content) {
        const options = {
            url: contextPath() + '/rest/sales-collab/1.0' + path,
            type: method,
            contentType: 'application/json',
            dataType: method === 'DELETE' ? 'text' : 'json',
            data: content && JSON.stringify(content),
        };
        return new Promise((resolve) => {
            ask(options).then(
                (answer) => resolve({ok: true, answer: answer || {}}),
                (answer) => resolve({ok: false, answer: refusal(answer)})
            );
        });
    }

    return {request};
});
