/**
 * Makes each Customer field on an issue form a search by any name. The field's own input stays what people type in; its
 * value for the form, the stable key, moves to a hidden one. What nobody chose is sent as typed, for the server to judge.
 */
define('sales-collab/customer/picker', ['jquery', 'wrm/context-path', 'sales-collab/ui/dom', 'sales-collab/ui/combobox'], function (
    $,
    contextPath,
    dom,
    Combobox
) {
    'use strict';

    const MOST = 8;

    async function search(text) {
        const path = '/rest/sales-collab/1.0/customers/search?limit=' + MOST + '&query=' + encodeURIComponent(text);
        const answer = await fetch(contextPath() + path, {headers: {Accept: 'application/json'}});
        if (!answer.ok) {
            throw {messages: [AJS.I18n.getText('sales.customer.picker.unreachable')]};
        }
        return (await answer.json()).customers;
    }

    function line(customer) {
        return [
            dom.element('span', {text: customer.name}),
            dom.element('span', {
                class: 'sales-candidate-name',
                text: [customer.otherName, customer.tier, customer.key].filter(Boolean).join(' · '),
            }),
        ];
    }

    function enhance(input) {
        const hidden = dom.element('input', {type: 'hidden', name: input.name, value: input.value});
        if (input.dataset.name) {
            input.value = input.dataset.name;
        }
        input.removeAttribute('name');
        input.classList.add('sales-customer-picking');
        const combobox = new Combobox(input, {
            listLabel: AJS.I18n.getText('sales.customer.picker.list'),
            found: (count) => AJS.I18n.getText('sales.customer.picker.found', String(count)),
            nothing: AJS.I18n.getText('sales.customer.picker.nothing'),
            search,
            line,
            text: (customer) => customer.name,
            chosen: (customer) => {
                hidden.value = customer ? customer.key : input.value.trim();
            },
        });
        input.after(hidden, ...combobox.elements());
        input.addEventListener('focus', () => combobox.search());
        input.addEventListener('blur', () => combobox.close());
    }

    function start(root) {
        root.querySelectorAll('input.sales-customer-picker:not(.sales-customer-picking)').forEach(enhance);
    }

    return {start};
});

require(['jquery', 'jira/util/events', 'jira/util/events/types', 'sales-collab/customer/picker'], function (
    $,
    events,
    types,
    picker
) {
    'use strict';

    $(() => picker.start(document));
    // Jira's dialogs bring their forms later.
    events.bind(types.NEW_CONTENT_ADDED, (event, context) => picker.start($(context).get(0) || document));
});
