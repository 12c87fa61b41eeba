/** Feedback and satisfaction on a customer's page: noting them, taking feedback through its states, removing. */
define('sales-collab/feedback/feedback', ['sales-collab/ui/rest', 'sales-collab/ui/form-dialog'], function (
    rest,
    FormDialog
) {
    'use strict';

    class Section {
        constructor(section) {
            this.path = '/customers/' + section.dataset.salesCustomer;
            if (document.getElementById('sales-feedback-dialog')) {
                this.feedback = new FormDialog('sales-feedback-dialog');
                this.answer = new FormDialog('sales-satisfaction-dialog');
                this.source = document.getElementById('sales-feedback-dialog-source');
                this.source.addEventListener('change', () => this.showGiver());
            }
            // The section is drawn anew when others change it, so clicks are heard above it.
            document.addEventListener('click', (event) => this.clicked(event.target.closest('#sales-feedback button')));
        }

        clicked(button) {
            if (!button) {
                return;
            }
            if (button.id === 'sales-feedback-add') {
                this.open(null);
            } else if (button.id === 'sales-satisfaction-add') {
                this.answer.open(null, {
                    submit: (content) => rest.request('POST', this.path + '/satisfaction', content),
                    done: () => rest.show('sales-feedback'),
                });
            } else if (button.dataset.answerRemove) {
                this.removeAnswer(button);
            } else if (button.dataset.step === 'edit') {
                this.edit(button.dataset.feedback);
            } else if (button.dataset.feedback) {
                this.step(button);
            }
        }

        /** Only the field of who gave it is asked for. */
        showGiver() {
            const fields = {from: 'CUSTOMER', department: 'DEPARTMENT', member: 'MEMBER'};
            Object.entries(fields).forEach(([name, source]) => {
                const group = document.getElementById('sales-feedback-dialog-' + name).closest('.field-group');
                group.hidden = this.source.value !== source;
            });
        }

        open(stored) {
            this.feedback.open(stored, {
                submit: (content, seen) =>
                    seen
                        ? rest.request('PUT', '/feedback/' + seen.id, {...content, version: seen.version})
                        : rest.request('POST', this.path + '/feedback', content),
                remove: (seen) => rest.request('DELETE', '/feedback/' + seen.id),
                done: (answer) => rest.show(answer.id ? 'sales-feedback-' + answer.id : 'sales-feedback'),
            });
            this.showGiver();
        }

        async edit(id) {
            const feedback = await this.ask('GET', '/feedback/' + id);
            if (feedback) {
                this.open(feedback);
            }
        }

        async step(button) {
            button.disabled = true;
            const path = '/feedback/' + button.dataset.feedback + '/' + button.dataset.step;
            const feedback = await this.ask('POST', path, {version: Number(button.dataset.version)});
            if (feedback) {
                rest.show('sales-feedback-' + feedback.id);
            }
            button.disabled = false;
        }

        /** The first click asks, the second one does it. */
        async removeAnswer(button) {
            if (button.textContent !== button.dataset.again) {
                button.textContent = button.dataset.again;
                return;
            }
            if (await this.ask('DELETE', this.path + '/satisfaction/' + button.dataset.answerRemove)) {
                rest.show('sales-feedback');
            }
        }

        async ask(method, path, content) {
            let result = {ok: false, answer: {}};
            try {
                result = await rest.request(method, path, content);
            } catch (failure) {
                result.answer.messages = [AJS.I18n.getText('sales.form.unreachable')];
            }
            const problem = document.getElementById('sales-feedback-problem');
            problem.textContent = (result.answer.messages || []).join(' ');
            problem.hidden = result.ok;
            return result.ok ? result.answer : null;
        }
    }

    function start() {
        const section = document.getElementById('sales-feedback');
        return section ? new Section(section) : null;
    }

    return {start};
});

require(['jquery', 'sales-collab/feedback/feedback'], function ($, feedback) {
    'use strict';

    $(feedback.start);
});
