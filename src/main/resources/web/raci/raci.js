/** The responsibility matrix: one role keeps an activity's work, on the issue and on the page; the page changes the rest. */
define('sales-collab/raci/raci', ['sales-collab/ui/rest', 'sales-collab/ui/dom'], function (rest, dom) {
    'use strict';

    const byId = (name) => document.getElementById('sales-raci-' + name);

    function said(answer) {
        return [...new Set([...(answer.messages || []), ...Object.values(answer.errors || {})])].join(' ');
    }

    async function send(method, issue, path, content) {
        return rest
            .request(method, '/issues/' + issue + '/raci' + path, content)
            .catch(() => ({ok: false, answer: {messages: [AJS.I18n.getText('sales.form.unreachable')]}}));
    }

    async function keep(button) {
        const root = button.closest('[data-issue]');
        const place = root.querySelector('[role=alert]');
        button.disabled = true;
        const result = await send('POST', root.dataset.issue, '/keep', {
            activity: button.closest('[data-activity]').dataset.activity,
            role: button.dataset.keep,
            version: Number(root.dataset.version),
        });
        if (result.ok) {
            window.location.reload();
            return;
        }
        button.disabled = false;
        button.focus();
        place.textContent = said(result.answer);
        place.className = 'aui-message aui-message-error';
    }

    class Page {
        constructor(root) {
            this.root = root;
            this.table = byId('table');
            byId('form').addEventListener('submit', (event) => this.save(event));
            byId('add').addEventListener('click', () => this.add());
            byId('name').addEventListener('keydown', (event) => {
                if (event.key === 'Enter') {
                    event.preventDefault();
                    this.add();
                }
            });
            this.table.addEventListener('click', (event) => {
                const button = event.target.closest('[data-remove]');
                if (button) {
                    this.remove(button.closest('tr'));
                }
            });
        }

        rows() {
            return [...this.table.querySelectorAll('tbody tr')];
        }

        /** A new line is a copy of another with nothing in it. */
        add() {
            const name = byId('name').value.trim();
            const last = this.rows().pop();
            if (!name || !last) {
                byId('name').focus();
                return;
            }
            const row = last.cloneNode(true);
            row.dataset.code = '';
            row.dataset.name = name;
            row.querySelector('th').textContent = name;
            row.querySelectorAll('select').forEach((select) => {
                select.value = '';
                select.setAttribute('aria-label', AJS.I18n.getText('sales.raci.cell', name, select.dataset.role));
            });
            row.querySelector('[data-remove]').setAttribute(
                'aria-label',
                AJS.I18n.getText('sales.raci.remove-one', name)
            );
            last.after(row);
            byId('name').value = '';
            row.querySelector('select').focus();
        }

        remove(row) {
            if (this.rows().length > 1) {
                const next = row.nextElementSibling || row.previousElementSibling;
                row.remove();
                next.querySelector('[data-remove]').focus();
            }
        }

        content() {
            return {
                version: Number(this.root.dataset.version),
                activities: this.rows().map((row) => ({
                    code: row.dataset.code || null,
                    name: row.dataset.name || null,
                    letters: Object.fromEntries(
                        [...row.querySelectorAll('select')]
                            .filter((select) => select.value)
                            .map((select) => [select.dataset.role, select.value])
                    ),
                })),
            };
        }

        async save(event) {
            event.preventDefault();
            byId('save').disabled = true;
            const result = await send('PUT', this.root.dataset.issue, '', this.content());
            if (result.ok) {
                window.location.reload();
                return;
            }
            byId('save').disabled = false;
            this.say(said(result.answer));
            if (result.answer.current) {
                this.compare(result.answer.current);
            }
            byId('save').focus();
        }

        say(sentence) {
            const place = byId('message');
            place.textContent = sentence;
            place.className = sentence ? 'aui-message aui-message-error' : '';
        }

        /** What somebody else has saved stands beside what is in the form; the next saving goes over it. */
        compare(stored) {
            this.root.dataset.version = stored.version;
            this.rows().forEach((row) => {
                const theirs = stored.activities.find((each) => each.code === row.dataset.code);
                row.querySelectorAll('select').forEach((select) => {
                    const cell = theirs && theirs.cells.find((each) => each.role === select.dataset.role);
                    const letter = (cell && cell.letter) || '';
                    const place = row.querySelector('[data-theirs="' + select.dataset.role + '"]');
                    place.replaceChildren();
                    if (theirs && letter !== select.value) {
                        place.append(
                            dom.element('span', {
                                text: AJS.I18n.getText('sales.raci.theirs', letter || '\u2013'),
                            })
                        );
                    }
                });
            });
        }
    }

    return {
        start() {
            const root = document.getElementById('sales-raci');
            if (root && byId('save')) {
                new Page(root);
            }
            document.addEventListener('click', (event) => {
                const button = event.target.closest('.sales-raci [data-keep], .sales-raci-page [data-keep]');
                if (button) {
                    keep(button);
                }
            });
        },
    };
});

require(['jquery', 'sales-collab/raci/raci'], function ($, raci) {
    'use strict';
    $(raci.start);
});
