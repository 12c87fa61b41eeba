/** Shows what somebody sees of the register with the rights that are saved. */
define('sales-collab/customer/rights-preview', [
    'sales-collab/ui/dom',
    'sales-collab/ui/users',
    'sales-collab/customer/rights-rest',
], function (dom, users, rest) {
    'use strict';

    const byId = (id) => document.getElementById('sales-preview-' + id);
    let chosen = null;
    let asked = 0;

    function search(input) {
        return users.picker(input, (user) => {
            chosen = user;
        });
    }

    function paragraph(text, id) {
        return dom.element('p', {text, id});
    }

    function customers(seen) {
        if (!seen.customers.length) {
            return [];
        }
        const items = seen.customers.map((one) => dom.element('li', {text: one.name + ' (' + one.key + ')'}));
        const count = String(seen.customers.length);
        return [
            paragraph(AJS.I18n.getText('sales.customer.rights.preview.first', count)),
            dom.element('ol', {id: 'sales-preview-customers'}, items),
        ];
    }

    function result(seen) {
        const name = seen.user.displayName;
        if (!seen.mayView) {
            return [paragraph(AJS.I18n.getText('sales.customer.rights.preview.denied', name), 'sales-preview-count')];
        }
        const limits = seen.limitedBy.length
            ? AJS.I18n.getText('sales.customer.rights.preview.limited', seen.limitedBy.join(', '))
            : AJS.I18n.getText('sales.customer.rights.preview.free');
        const count = AJS.I18n.getText('sales.customer.rights.preview.count', name, String(seen.total));
        return [paragraph(count, 'sales-preview-count'), paragraph(limits), ...customers(seen)];
    }

    function show(error, nodes) {
        byId('error').textContent = error;
        byId('result').replaceChildren(...nodes);
    }

    async function preview() {
        const turn = ++asked;
        show('', [paragraph(AJS.I18n.getText('sales.customer.rights.preview.loading'))]);
        try {
            const seen = await rest.preview(chosen ? chosen.name : byId('user').value.trim());
            if (turn === asked) {
                show('', result(seen));
            }
        } catch (refusal) {
            if (turn === asked) {
                show(refusal.fields.user || refusal.messages.join(' '), []);
                byId('user').focus();
            }
        }
    }

    function start() {
        const combobox = search(byId('user'));
        byId('form').addEventListener('submit', (event) => {
            event.preventDefault();
            combobox.close();
            preview();
        });
    }

    /** What was shown may no longer be so once other rights are saved. */
    function forget() {
        asked++;
        show('', []);
    }

    return {start, forget};
});
