/** The board of needs on a customer's page: each step is a button with a small dialog; the last step can be undone. */
define('sales-collab/need/needs', ['sales-collab/ui/rest', 'sales-collab/ui/dom', 'sales-collab/ui/form-dialog'], function (
    rest,
    dom,
    FormDialog
) {
    'use strict';

    const STEPS = ['commitment', 'work', 'answer'];

    class Board {
        constructor(section) {
            this.path = '/customers/' + section.dataset.salesCustomer + '/needs';
            this.dialogs = {};
            if (document.getElementById('sales-need-dialog')) {
                this.dialogs.need = new FormDialog('sales-need-dialog');
                STEPS.forEach((step) => {
                    this.dialogs[step] = new FormDialog('sales-need-' + step + '-dialog');
                });
            }
            // The section is drawn anew when others change it, so clicks are heard above it.
            document.addEventListener('click', (event) => this.clicked(event.target.closest('#sales-needs button')));
        }

        clicked(button) {
            if (!button) {
                return;
            }
            if (button.id === 'sales-need-add') {
                this.open('need', null, (content) => rest.request('POST', this.path, content));
            } else if (button.dataset.needStuck) {
                this.filter(button);
            } else if (button.dataset.needMore) {
                this.more(button);
            } else if (button.dataset.step === 'undo') {
                this.undo(button);
            } else if (button.dataset.need) {
                this.step(button.dataset.need, button.dataset.step);
            }
        }

        /** A step is taken on what is stored now, so the need is read when its dialog opens. */
        async step(id, step) {
            const need = await this.ask('GET', '/needs/' + id);
            if (!need) {
                return;
            }
            if (step === 'edit') {
                this.open('need', need, (content, seen) =>
                    rest.request('PUT', '/needs/' + id, {...content, version: seen.version})
                );
            } else {
                this.open(step, null, (content) =>
                    rest.request('POST', '/needs/' + id + '/' + step, {...content, version: need.version})
                );
            }
        }

        open(dialog, stored, submit) {
            this.dialogs[dialog].open(stored, {
                submit,
                remove: (seen) => rest.request('DELETE', '/needs/' + seen.id),
                done: (answer) => rest.show(answer.id ? 'sales-need-' + answer.id : 'sales-needs'),
            });
        }

        async undo(button) {
            button.disabled = true;
            const path = '/needs/' + button.dataset.need + '/undo';
            const need = await this.ask('POST', path, {version: Number(button.dataset.version)});
            if (need) {
                rest.show('sales-need-' + need.id);
            }
            button.disabled = false;
        }

        /** The number of the stuck opens them: the others leave the board until the button is pressed again. */
        filter(button) {
            const pressed = button.getAttribute('aria-pressed') !== 'true';
            document.querySelectorAll('[data-need-stuck]').forEach((each) => {
                each.setAttribute('aria-pressed', String(each === button && pressed));
            });
            document.querySelectorAll('#sales-needs .sales-card').forEach((card) => {
                card.hidden = pressed && card.dataset.stuck !== button.dataset.needStuck;
            });
        }

        async more(button) {
            const query = '?state=' + button.dataset.needMore + '&size=50&after=' + button.dataset.next;
            const page = await this.ask('GET', this.path + query);
            if (page) {
                const list = button.parentElement.querySelector('ul');
                list.append(...page.needs.map(Board.card));
                button.dataset.next = page.next || '';
                button.hidden = !page.next;
            }
        }

        static card(need) {
            const answer = need.answer || {text: '', on: ''};
            return dom.element('li', {class: 'sales-card', id: 'sales-need-' + need.id}, [
                dom.element('strong', {text: need.title}),
                dom.element('p', {class: 'sales-quiet', text: answer.on}),
                dom.element('p', {class: 'sales-text', text: answer.text}),
            ]);
        }

        async ask(method, path, content) {
            let result = {ok: false, answer: {}};
            try {
                result = await rest.request(method, path, content);
            } catch (failure) {
                result.answer.messages = [AJS.I18n.getText('sales.form.unreachable')];
            }
            const problem = document.getElementById('sales-needs-problem');
            problem.textContent = (result.answer.messages || []).join(' ');
            problem.hidden = result.ok;
            return result.ok ? result.answer : null;
        }
    }

    function start() {
        const section = document.getElementById('sales-needs');
        return section ? new Board(section) : null;
    }

    return {start};
});

require(['jquery', 'sales-collab/need/needs'], function ($, needs) {
    'use strict';

    $(needs.start);
});
