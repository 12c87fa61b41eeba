/** The page of duplicates: a preview of a merge with a choice for each field, the merge, its undoing, and dismissals. */
define('sales-collab/customer/duplicates', [
    'sales-collab/customer/merge-preview',
    'sales-collab/customer/duplicate-search',
], function (Preview, Search) {
    'use strict';

    class Page {
        constructor(root) {
            this.address = root.dataset.salesMerges;
            this.problem = document.getElementById('sales-duplicates-problem');
            root.addEventListener('click', (event) => this.clicked(event.target.closest('[data-step]')));
            this.search = new Search(document.getElementById('sales-search'), (path, content) =>
                this.send(path, content)
            );
            const form = document.getElementById('sales-merge-form');
            if (form) {
                this.preview = new Preview(form, (path, content) => this.send(path, content));
            }
        }

        /** The answer, or null after a refusal, which is shown. */
        async send(path, content) {
            this.say([]);
            try {
                const response = await fetch(this.address + path, {
                    method: content ? 'POST' : 'GET',
                    credentials: 'same-origin',
                    headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
                    body: content && JSON.stringify(content),
                });
                const answer = response.status === 204 ? {} : await response.json();
                if (response.ok) {
                    return answer;
                }
                this.say((answer.messages || []).concat(Object.values(answer.errors || {})));
            } catch (failure) {
                this.say([AJS.I18n.getText('sales.customer.merge.unreachable')]);
            }
            return null;
        }

        say(messages) {
            this.problem.textContent = messages.join(' ');
            this.problem.hidden = messages.length === 0;
        }

        async clicked(button) {
            if (!button) {
                return;
            }
            const row = button.closest('tr');
            const step = button.dataset.step;
            if (step === 'merge') {
                this.preview.open(row.dataset.from, row.dataset.into);
                return;
            }
            button.disabled = true;
            const done =
                step === 'undo'
                    ? await this.send('/customers/merges/' + row.dataset.merge + '/undo', {})
                    : await this.send('/duplicates/dismissals', {
                          one: row.dataset.from,
                          other: row.dataset.into,
                          dismissed: step === 'dismiss',
                      });
            button.disabled = false;
            if (done) {
                window.location.reload();
            }
        }
    }

    function start() {
        const root = document.getElementById('sales-duplicates');
        if (root) {
            new Page(root);
        }
    }

    return {start};
});

require(['sales-collab/customer/duplicates'], function (duplicates) {
    'use strict';
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', duplicates.start);
    } else {
        duplicates.start();
    }
});
