/** A combo box that searches people on the server while one types; arrow keys, Enter and Escape work as in Jira. */
define('sales-collab/team/person-search', ['sales-collab/ui/dom', 'sales-collab/team/roles-rest'], function (dom, rest) {
    'use strict';

    const PAUSE_MS = 200;

    return class PersonSearch {
        constructor(issue, id) {
            this.issue = issue;
            this.people = [];
            this.chosen = null;
            this.asked = 0;
            this.list = dom.element('ul', {
                class: 'sales-candidates',
                id: id + '-list',
                role: 'listbox',
                'aria-label': AJS.I18n.getText('sales.team.dialog.people'),
            });
            this.input = dom.element('input', {
                class: 'text full-width-field',
                type: 'text',
                id: id,
                role: 'combobox',
                autocomplete: 'off',
                'aria-autocomplete': 'list',
                'aria-expanded': 'false',
                'aria-controls': this.list.id,
                placeholder: AJS.I18n.getText('sales.team.dialog.placeholder'),
            });
            this.said = dom.element('div', {class: 'assistive', role: 'status', 'aria-live': 'polite'});
            this.input.addEventListener('input', () => this.typed());
            this.input.addEventListener('keydown', (event) => this.pressed(event));
            this.list.addEventListener('mousedown', (event) => this.clicked(event));
        }

        elements() {
            return [this.input, this.said, this.list];
        }

        typed() {
            this.chosen = null;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.search(), PAUSE_MS);
        }

        async search() {
            const turn = ++this.asked;
            let people = [];
            try {
                people = await rest.candidates(this.issue, this.input.value.trim());
            } catch (problem) {
                this.said.textContent = problem.messages[0];
            }
            if (turn === this.asked && !this.chosen) {
                this.show(people);
            }
        }

        show(people) {
            this.people = people;
            this.list.replaceChildren(...people.map((person, index) => this.option(person, index)));
            this.input.setAttribute('aria-expanded', String(people.length > 0));
            this.said.textContent = people.length
                ? AJS.I18n.getText('sales.team.dialog.found', String(people.length))
                : AJS.I18n.getText('sales.team.dialog.nobody');
            this.mark(people.length ? 0 : -1);
        }

        option(person, index) {
            return dom.element(
                'li',
                {role: 'option', id: this.list.id + '-' + index, 'data-index': String(index), 'aria-selected': 'false'},
                [
                    dom.element('span', {text: person.displayName}),
                    dom.element('span', {class: 'sales-candidate-name', text: person.name}),
                ]
            );
        }

        mark(index) {
            this.marked = index;
            [...this.list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
            const item = this.list.children[index];
            if (item) {
                this.input.setAttribute('aria-activedescendant', item.id);
                item.scrollIntoView({block: 'nearest'});
            } else {
                this.input.removeAttribute('aria-activedescendant');
            }
        }

        pressed(event) {
            const count = this.people.length;
            if (event.key === 'ArrowDown' && count) {
                this.mark((this.marked + 1) % count);
            } else if (event.key === 'ArrowUp' && count) {
                this.mark((this.marked + count - 1) % count);
            } else if (event.key === 'Enter' && count && !this.chosen) {
                this.choose(this.people[this.marked]);
            } else if (event.key === 'Escape' && count) {
                this.show([]);
                event.stopPropagation();
                return;
            } else {
                return;
            }
            event.preventDefault();
        }

        clicked(event) {
            const item = event.target.closest('li');
            if (item) {
                event.preventDefault();
                this.choose(this.people[Number(item.dataset.index)]);
            }
        }

        choose(person) {
            this.asked++;
            this.show([]);
            this.chosen = person;
            this.input.value = person.displayName;
            this.said.textContent = '';
        }

        /** The chosen person's user name, or what was typed for the server to judge. */
        value() {
            return this.chosen ? this.chosen.name : this.input.value.trim();
        }
    };
});
