/** Tells the sums of a customer's sales projects in the currency that somebody chooses, now and from then on. */
require(['jquery', 'sales-collab/ui/rest'], function ($, rest) {
    'use strict';

    async function choose(select) {
        const note = document.getElementById('sales-totals-note');
        select.disabled = true;
        try {
            const result = await rest.request('PUT', '/register-choices/currency', {currency: select.value});
            if (result.ok) {
                window.location.reload();
                return;
            }
            note.textContent = Object.values(result.answer.errors || {})
                .concat(result.answer.messages || [])
                .join(' ');
        } catch (failure) {
            note.textContent = AJS.I18n.getText('sales.form.unreachable');
        }
        select.disabled = false;
        select.focus();
    }

    $(document).on('change', '#sales-totals-currency', (event) => choose(event.target));
});
