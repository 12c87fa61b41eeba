/** Accepts a role from the list of what waits; the line goes once it is stored, and the focus moves to the next one. */
define('sales-collab/team/mine', ['sales-collab/team/roles-rest'], function (rest) {
    'use strict';

    function gone(line, table) {
        const next = line.nextElementSibling || line.previousElementSibling;
        line.remove();
        const left = table.querySelectorAll('tbody tr').length;
        document.getElementById('sales-mine-count').textContent = String(left);
        if (next) {
            next.querySelector('button').focus();
        } else {
            const none = document.getElementById('sales-mine-none');
            table.remove();
            none.hidden = false;
            none.tabIndex = -1;
            none.focus();
        }
    }

    async function accept(button, table) {
        const line = button.closest('tr');
        button.disabled = true;
        try {
            await rest.step(line.dataset.issue, line.dataset.role, 'accept', {version: Number(line.dataset.version)});
            gone(line, table);
        } catch (problem) {
            button.disabled = false;
            button.focus();
            const messages = [...Object.values(problem.fields || {}), ...(problem.messages || [])];
            AJS.flag({type: 'error', body: AJS.escapeHtml(messages.join(' ')), close: 'auto'});
        }
    }

    function start() {
        const table = document.getElementById('sales-mine-table');
        if (table) {
            table.addEventListener('click', (event) => {
                if (event.target.matches('[data-accept]')) {
                    accept(event.target, table);
                }
            });
        }
    }

    return {start};
});

require(['sales-collab/team/mine'], (mine) => AJS.toInit(mine.start));
