/** The interactions on a customer's page: noting, correcting and removing them in a dialog, and the older ones. */
define('sales-collab/interaction/interactions', [
    'wrm/context-path',
    'sales-collab/ui/rest',
    'sales-collab/ui/dom',
    'sales-collab/ui/form-dialog',
], function (contextPath, rest, dom, FormDialog) {
    'use strict';

    function line(item, section) {
        const names = item.contacts.concat(item.ours).map((each) => each.displayName || each.name);
        const moment = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
            dateStyle: 'medium',
            timeStyle: 'short',
        }).format(new Date(item.moment));
        const issue = item.issue && dom.element('a', {href: contextPath() + '/browse/' + item.issue.key, text: item.issue.key});
        const edit =
            section.mayWrite &&
            dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link',
                'data-interaction-edit': item.id,
                'aria-label': AJS.I18n.getText('sales.interaction.edit-one', moment),
                text: AJS.I18n.getText('sales.contact.action.edit'),
            });
        const head = dom.element('div', {class: 'sales-list-head'}, [
            dom.element('span', {class: 'aui-lozenge aui-lozenge-subtle', text: section.label('kind', item.kind)}),
            dom.element('time', {datetime: item.moment, title: item.zone, text: moment}),
            dom.element('span', {text: section.label('department', item.department)}),
            dom.element('span', {class: 'sales-grow', text: names.join(AJS.I18n.getText('sales.form.join'))}),
            issue,
            edit,
        ]);
        const text = dom.element('p', {class: 'sales-text', text: item.summary});
        return dom.element('li', {id: 'sales-interaction-' + item.id}, [head, text]);
    }

    class Section {
        constructor(section) {
            this.path = '/customers/' + section.dataset.salesCustomer + '/interactions';
            this.mayWrite = Boolean(document.getElementById('sales-interaction-dialog'));
            this.dialog = this.mayWrite && new FormDialog('sales-interaction-dialog');
            // The section is drawn anew when others change it, so clicks are heard above it.
            document.addEventListener('click', (event) => this.clicked(event.target.closest('#sales-interactions button')));
        }

        /** The word for a code, as the dialog has it; readers without the dialog see the code. */
        label(field, code) {
            const option = document.querySelector('#sales-interaction-dialog-' + field + ' option[value="' + code + '"]');
            return option ? option.text : code;
        }

        clicked(button) {
            if (!button) {
                return;
            }
            if (button.id === 'sales-interaction-add') {
                this.open(null);
            } else if (button.id === 'sales-interactions-more') {
                this.more(button);
            } else if (button.dataset.interactionEdit) {
                this.edit(button.dataset.interactionEdit);
            }
        }

        open(stored) {
            this.dialog.open(stored, {
                submit: (content, seen) =>
                    seen
                        ? rest.request('PUT', this.path + '/' + seen.id, {...content, zone: seen.zone, version: seen.version})
                        : rest.request('POST', this.path, content),
                remove: (seen) => rest.request('DELETE', this.path + '/' + seen.id),
                done: (answer) => rest.show(answer.id ? 'sales-interaction-' + answer.id : 'sales-interactions'),
            });
        }

        async edit(id) {
            const result = await this.ask(this.path + '/' + id);
            if (result) {
                this.open(result);
            }
        }

        async more(button) {
            const list = document.getElementById('sales-interactions-list');
            const page = await this.ask(this.path + '?size=50&after=' + encodeURIComponent(list.dataset.next));
            if (page) {
                list.append(...page.interactions.map((item) => line(item, this)));
                list.dataset.next = page.next || '';
                button.hidden = !page.next;
            }
        }

        async ask(path) {
            const problem = document.getElementById('sales-interactions-problem');
            let result = {ok: false, answer: {}};
            try {
                result = await rest.request('GET', path);
            } catch (failure) {
                result.answer.messages = [AJS.I18n.getText('sales.form.unreachable')];
            }
            problem.textContent = (result.answer.messages || []).join(' ');
            problem.hidden = result.ok;
            return result.ok ? result.answer : null;
        }
    }

    function start() {
        const section = document.getElementById('sales-interactions');
        if (section) {
            return new Section(section);
        }
        return null;
    }

    return {start};
});

require(['jquery', 'sales-collab/interaction/interactions'], function ($, interactions) {
    'use strict';

    $(interactions.start);
});
