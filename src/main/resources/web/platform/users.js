/** Makes an input a search for Jira's users; what it holds in the end is a user name, as the server takes it. */
define('sales-collab/ui/users', ['wrm/context-path', 'sales-collab/ui/dom', 'sales-collab/ui/combobox'], function (
    contextPath,
    dom,
    Combobox
) {
    'use strict';

    const MOST = 8;

    async function search(text) {
        const path = '/rest/api/2/user/search?maxResults=' + MOST + '&username=' + encodeURIComponent(text);
        const answer = await fetch(contextPath() + path, {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'},
        }).catch(() => null);
        if (!answer || !answer.ok) {
            throw {messages: [AJS.I18n.getText('sales.form.unreachable')]};
        }
        return answer.json();
    }

    /** {@code chosen} is told each choice, and null when it is typed over. */
    function picker(input, chosen) {
        const combobox = new Combobox(input, {
            listLabel: AJS.I18n.getText('sales.customer.rights.preview.list'),
            found: (count) => AJS.I18n.getText('sales.customer.rights.preview.found', String(count)),
            nothing: AJS.I18n.getText('sales.customer.rights.preview.nobody'),
            search,
            line: (user) => [
                dom.element('span', {text: user.displayName}),
                dom.element('span', {class: 'sales-candidate-name', text: user.name}),
            ],
            text: (user) => user.name,
            chosen: chosen || (() => {}),
        });
        input.addEventListener('blur', () => combobox.close());
        input.after(...combobox.elements());
        return combobox;
    }

    return {picker};
});
