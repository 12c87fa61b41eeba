/** The register as a person arranges it: columns, saved filters, and the keys that go from line to line. */
define('sales-collab/customer/own-register', ['sales-collab/ui/rest'], function (rest) {
    'use strict';

    const byId = (id) => document.getElementById('sales-' + id);
    const PATH = '/register-choices';

    /** A refusal is shown in the dialog; true when the answer was good. */
    async function send(dialog, method, path, content) {
        let result = {ok: false, answer: {messages: [AJS.I18n.getText('sales.form.unreachable')]}};
        try {
            result = await rest.request(method, PATH + path, content);
        } catch (failure) {
            // What is said already says it.
        }
        const errors = {...(result.answer.errors || {})};
        const place = byId(dialog + '-name-error');
        if (place) {
            place.textContent = errors.name || '';
            byId('saved-name').setAttribute('aria-invalid', String(Boolean(errors.name)));
            delete errors.name;
        }
        const said = (result.answer.messages || []).concat(Object.values(errors));
        byId(dialog + '-problem').textContent = said.join(' ');
        byId(dialog + '-problem').hidden = result.ok || said.length === 0;
        return result;
    }

    function dialogOf(name) {
        const section = byId(name + '-dialog');
        const dialog = AJS.dialog2(section);
        byId(name + '-cancel').addEventListener('click', () => dialog.hide());
        return {
            show() {
                section.hidden = false;
                dialog.show();
            },
        };
    }

    class Filters {
        constructor() {
            this.dialog = dialogOf('saved');
            this.current = document.querySelector('[data-saved][aria-current]');
            byId('saved-edit').hidden = !this.current;
            byId('saved-add').addEventListener('click', () => this.open(null));
            byId('saved-edit').addEventListener('click', () => this.open(this.current));
            byId('saved-form').addEventListener('submit', (event) => this.save(event));
            byId('saved-remove').addEventListener('click', () => this.remove());
        }

        open(link) {
            this.edited = link;
            const title = byId('saved-dialog-title');
            title.textContent = link ? title.dataset.edit : title.dataset.create;
            byId('saved-name').value = link ? link.textContent : '';
            byId('saved-standard').checked = Boolean(link) && link.dataset.standard === 'true';
            byId('saved-remove').hidden = !link;
            byId('saved-problem').hidden = true;
            byId('saved-name-error').textContent = '';
            this.dialog.show();
            byId('saved-name').focus();
        }

        async save(event) {
            event.preventDefault();
            const content = {name: byId('saved-name').value, standard: byId('saved-standard').checked};
            if (!this.edited) {
                content.query = byId('saved').dataset.query;
            }
            const path = '/filters' + (this.edited ? '/' + this.edited.dataset.saved : '');
            const result = await send('saved', this.edited ? 'PUT' : 'POST', path, content);
            if (result.ok) {
                window.location.search = '?filter=' + result.answer.id;
            } else {
                byId('saved-name').focus();
            }
        }

        async remove() {
            const result = await send('saved', 'DELETE', '/filters/' + this.edited.dataset.saved);
            if (result.ok) {
                window.location.search = '?filter=none';
            }
        }
    }

    function columns() {
        const dialog = dialogOf('columns');
        const boxes = () => [...byId('columns-form').elements].filter((each) => each.name === 'column');
        byId('columns-choose').addEventListener('click', () => {
            dialog.show();
            boxes().find((box) => !box.disabled).focus();
        });
        byId('columns-form').addEventListener('submit', async (event) => {
            event.preventDefault();
            const chosen = boxes().filter((box) => box.checked).map((box) => box.value);
            if ((await send('columns', 'PUT', '/columns', {columns: chosen})).ok) {
                window.location.reload();
            }
        });
    }

    /** j and k as in Jira's lists, and the arrows once a line has the focus; Enter is the link's own. */
    function pressed(event) {
        const steps = {j: 1, k: -1, ArrowDown: 1, ArrowUp: -1};
        const links = [...document.querySelectorAll('#sales-register-table td[data-column=name] a')];
        const row = event.target.closest('#sales-register-table tbody tr');
        const typing = event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable], .aui-dialog2');
        const arrow = event.key.startsWith('Arrow');
        if (!(event.key in steps) || typing || event.altKey || event.ctrlKey || event.metaKey || (arrow && !row)) {
            return;
        }
        const at = row ? links.findIndex((link) => row.contains(link)) : -1;
        const next = links[row ? at + steps[event.key] : 0];
        if (next) {
            event.preventDefault();
            next.focus();
        }
    }

    return {
        start() {
            if (byId('saved')) {
                new Filters();
                columns();
                document.addEventListener('keydown', pressed);
            }
        },
    };
});

require(['jquery', 'sales-collab/customer/own-register'], function ($, register) {
    'use strict';

    $(register.start);
});
