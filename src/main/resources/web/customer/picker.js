/**
 * Makes a Customer field of an issue form a search by any name. The field's own input stays what people type in; its value
 * for the form, the stable key, moves to a hidden one. What nobody chose is sent as typed, for the server to judge.
 */
define('sales-collab/customer/picker', ['wrm/context-path', 'sales-collab/ui/dom', 'sales-collab/ui/combobox'], function (
    contextPath,
    dom,
    Combobox
) {
    'use strict';

    const MOST = 8;

    const tiers = () => ({
        KA: AJS.I18n.getText('sales.customer.tier.ka'),
        A: AJS.I18n.getText('sales.customer.tier.a'),
        B: AJS.I18n.getText('sales.customer.tier.b'),
        C: AJS.I18n.getText('sales.customer.tier.c'),
    });

    async function search(text) {
        const path = '/rest/sales-collab/1.0/customers/search?limit=' + MOST + '&query=' + encodeURIComponent(text);
        const answer = await fetch(contextPath() + path, {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'},
        }).catch(() => null);
        if (!answer || !answer.ok) {
            throw {messages: [AJS.I18n.getText('sales.customer.picker.unreachable')]};
        }
        return (await answer.json()).customers;
    }

    function line(customer) {
        return [
            dom.element('span', {text: customer.name}),
            customer.otherName && dom.element('span', {class: 'sales-candidate-name', text: customer.otherName}),
            dom.element('span', {
                class: 'aui-lozenge aui-lozenge-subtle sales-customer-tier',
                text: tiers()[customer.tier] || customer.tier,
            }),
            dom.element('span', {class: 'sales-candidate-name', text: customer.key}),
        ];
    }

    /** Jira's quick dialogs and inline edit draw the control without its label, error and description know nothing of it. */
    function describe(input) {
        const group = input.closest('.field-group') || input.parentNode;
        const label = group.querySelector('label[for="' + input.id + '"]');
        if (!label) {
            input.setAttribute('aria-label', input.dataset.label);
        } else if (label.querySelector('.icon-required')) {
            input.setAttribute('aria-required', 'true');
        }
        const about = [...group.querySelectorAll('.error, .description')];
        about.forEach((element, index) => {
            element.id = element.id || input.id + '-about-' + index;
        });
        if (about.length) {
            input.setAttribute('aria-describedby', about.map((element) => element.id).join(' '));
        }
        if (group.querySelector('.error')) {
            input.setAttribute('aria-invalid', 'true');
        }
    }

    /** A search for customers in an input; told of each choice, and with null when it is typed over. */
    function create(input, chosen) {
        input.placeholder = AJS.I18n.getText('sales.customer.picker.placeholder');
        const combobox = new Combobox(input, {
            listLabel: AJS.I18n.getText('sales.customer.picker.list'),
            found: (count) => AJS.I18n.getText('sales.customer.picker.found', String(count)),
            nothing: AJS.I18n.getText('sales.customer.picker.nothing'),
            search,
            line,
            text: (customer) => customer.name,
            chosen,
        });
        input.addEventListener('blur', () => combobox.close());
        return combobox;
    }

    function enhance(input) {
        if (input.classList.contains('sales-customer-picking')) {
            return;
        }
        input.classList.add('sales-customer-picking');
        const hidden = dom.element('input', {type: 'hidden', name: input.name, value: input.value});
        input.removeAttribute('name');
        input.value = input.dataset.name;
        const combobox = create(input, (customer) => {
            hidden.value = customer ? customer.key : input.value.trim();
            hidden.dispatchEvent(new Event('change', {bubbles: true}));
        });
        input.after(hidden, ...combobox.elements());
        describe(input);
    }

    return {enhance, combobox: create, describe};
});
