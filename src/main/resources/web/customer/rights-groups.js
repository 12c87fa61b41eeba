/** The search for one of Jira's groups, and the list of groups that have a right. */
define('sales-collab/customer/rights-groups', [
    'sales-collab/ui/dom',
    'sales-collab/ui/combobox',
    'sales-collab/customer/rights-rest',
], function (dom, Combobox, rest) {
    'use strict';

    /** Makes an input a search for groups; told of each choice, and with null when it is typed over. */
    function search(input, chosen) {
        const combobox = new Combobox(input, {
            listLabel: AJS.I18n.getText('sales.customer.rights.group.list'),
            found: (count) => AJS.I18n.getText('sales.customer.rights.group.found', String(count)),
            nothing: AJS.I18n.getText('sales.customer.rights.group.nothing'),
            search: rest.groups,
            line: (group) => [dom.element('span', {text: group.name})],
            text: (group) => group.name,
            chosen,
        });
        input.addEventListener('blur', () => combobox.close());
        input.after(...combobox.elements());
        return combobox;
    }

    class Groups {
        constructor(row, changed) {
            this.row = row;
            this.changed = changed;
            this.label = row.querySelector('th').textContent;
            this.list = row.querySelector('.sales-rights-groups');
            this.input = row.querySelector('input');
        }

        start() {
            [...this.list.children].forEach((item) => this.arm(item));
            search(this.input, (group) => {
                if (group) {
                    this.add(group.name);
                }
            });
        }

        /** What was typed and not chosen counts as well, for the server to judge. */
        names() {
            const typed = this.input.value.trim();
            const listed = [...this.list.children].map((item) => item.dataset.group);
            return typed && !listed.includes(typed) ? [...listed, typed] : listed;
        }

        add(name) {
            this.input.value = '';
            if (!this.names().includes(name)) {
                const item = dom.element('li', {'data-group': name}, [dom.element('span', {text: name})]);
                this.arm(item);
                this.list.append(item);
            }
            this.show();
            this.changed();
        }

        arm(item) {
            const remove = dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link',
                'aria-label': AJS.I18n.getText('sales.customer.rights.group.remove', item.dataset.group, this.label),
                text: '×',
            });
            remove.addEventListener('click', () => {
                item.remove();
                this.show();
                this.input.focus();
                this.changed();
            });
            item.append(remove);
        }

        /** After saving, what was typed stands in the list like what was chosen. */
        settle() {
            const typed = this.input.value.trim();
            if (typed) {
                this.add(typed);
            }
        }

        show() {
            this.row.querySelector('.sales-rights-default').hidden = this.list.children.length > 0;
        }
    }

    return {Groups, search};
});
