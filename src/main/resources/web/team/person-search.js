/** Searches the people who may take a role on an issue. */
define('sales-collab/team/person-search', [
    'sales-collab/ui/dom',
    'sales-collab/ui/combobox',
    'sales-collab/team/roles-rest',
], function (dom, Combobox, rest) {
    'use strict';

    return class PersonSearch {
        constructor(issue, id) {
            this.chosen = null;
            this.input = dom.element('input', {
                class: 'text full-width-field',
                type: 'text',
                id: id,
                placeholder: AJS.I18n.getText('sales.team.dialog.placeholder'),
            });
            this.combobox = new Combobox(this.input, {
                listLabel: AJS.I18n.getText('sales.team.dialog.people'),
                found: (count) => AJS.I18n.getText('sales.team.dialog.found', String(count)),
                nothing: AJS.I18n.getText('sales.team.dialog.nobody'),
                search: (text) => rest.candidates(issue, text),
                line: (person) => [
                    dom.element('span', {text: person.displayName}),
                    dom.element('span', {class: 'sales-candidate-name', text: person.name}),
                ],
                text: (person) => person.displayName,
                chosen: (person) => {
                    this.chosen = person;
                },
            });
        }

        elements() {
            return [this.input, ...this.combobox.elements()];
        }

        search() {
            return this.combobox.search();
        }

        /** The chosen person's user name, or what was typed for the server to judge. */
        value() {
            return this.chosen ? this.chosen.name : this.input.value.trim();
        }
    };
});
