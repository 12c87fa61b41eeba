/** A search for people of customers in an issue form: of the customers that are chosen on it, or of all when none is. */
define('sales-collab/contact/picker', ['wrm/context-path', 'sales-collab/ui/dom', 'sales-collab/ui/combobox'], function (
    contextPath,
    dom,
    Combobox
) {
    'use strict';

    const MOST = 8;
    const CHOSEN = '.sales-customer-picking ~ input[type=hidden], .sales-chosen input[type=hidden]';

    /** Asked at each search, so that a customer who is chosen meanwhile counts at once. */
    function customers(input) {
        const form = input.closest('form');
        const values = form ? [...form.querySelectorAll(CHOSEN)].map((hidden) => hidden.value) : [];
        return [...new Set(values.filter((value) => /^CUST-\d+$/.test(value)))];
    }

    async function search(input, text) {
        const limits = customers(input).map((key) => '&customer=' + encodeURIComponent(key));
        const path = '/rest/sales-collab/1.0/contacts/search?limit=' + MOST + '&query=' + encodeURIComponent(text);
        const answer = await fetch(contextPath() + path + limits.join(''), {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'},
        }).catch(() => null);
        if (!answer || !answer.ok) {
            throw {messages: [AJS.I18n.getText('sales.customer.picker.unreachable')]};
        }
        return (await answer.json()).contacts.map((person) => ({...person, key: String(person.id)}));
    }

    function line(person) {
        return [
            dom.element('span', {text: person.name}),
            person.title && dom.element('span', {class: 'sales-candidate-name', text: person.title}),
            person.email && dom.element('span', {class: 'sales-candidate-name', text: person.email}),
        ];
    }

    function create(input, chosen) {
        input.placeholder = AJS.I18n.getText('sales.contact.picker.placeholder');
        const combobox = new Combobox(input, {
            listLabel: AJS.I18n.getText('sales.contact.picker.list'),
            found: (count) => AJS.I18n.getText('sales.contact.picker.found', String(count)),
            nothing: AJS.I18n.getText('sales.contact.picker.nothing'),
            search: (text) => search(input, text),
            line,
            text: (person) => person.name,
            chosen,
        });
        input.addEventListener('blur', () => combobox.close());
        return combobox;
    }

    return {combobox: create};
});
