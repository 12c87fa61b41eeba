/** Switches on and off in which projects customers are filled in; the page is read anew after each step. */
require(['jquery', 'sales-collab/ui/sudo-rest'], function ($, rest) {
    'use strict';

    const byId = (name) => document.getElementById('sales-autolink-' + name);

    async function set(key, on, button) {
        button.disabled = true;
        const result = await rest.request('PUT', '/auto-link/' + encodeURIComponent(key), {on});
        if (result.ok) {
            window.location.reload();
            return;
        }
        button.disabled = false;
        byId('error').textContent = (result.answer.messages || [])
            .concat(Object.values(result.answer.errors || {}))
            .join(' ');
        byId('project').setAttribute('aria-invalid', String(on));
        (on ? byId('project') : button).focus();
    }

    $(document).on('submit', '#sales-autolink-form', (event) => {
        event.preventDefault();
        const key = byId('project').value.trim();
        if (key) {
            set(key, true, event.target.querySelector('button'));
        } else {
            byId('project').focus();
        }
    });
    $(document).on('click', '[data-off]', (event) => set(event.target.dataset.off, false, event.target));
});
