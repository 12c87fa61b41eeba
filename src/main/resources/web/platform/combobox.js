/**
 * A text input that searches on the server while one types; arrow keys, Enter and Escape work as in Jira's pickers.
 *
 * what: {listLabel, found(count), nothing, search(text) answers a promise of items, line(item) answers nodes,
 *        text(item), chosen(item) is told null when the choice is typed over}
 */
define('sales-collab/ui/combobox', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const PAUSE_MS = 200;

    return class Combobox {
        constructor(input, what) {
            this.input = input;
            this.what = what;
            this.items = [];
            this.chosen = null;
            this.asked = 0;
            this.list = dom.element('ul', {
                class: 'sales-candidates',
                id: input.id + '-list',
                role: 'listbox',
                'aria-label': what.listLabel,
            });
            this.said = dom.element('div', {class: 'assistive', role: 'status', 'aria-live': 'polite'});
            Object.entries({
                role: 'combobox',
                autocomplete: 'off',
                'aria-autocomplete': 'list',
                'aria-expanded': 'false',
                'aria-controls': this.list.id,
            }).forEach(([name, value]) => input.setAttribute(name, value));
            input.addEventListener('input', () => this.typed());
            input.addEventListener('keydown', (event) => this.pressed(event));
            this.list.addEventListener('mousedown', (event) => this.clicked(event));
        }

        /** What stands behind the input. */
        elements() {
            return [this.said, this.list];
        }

        typed() {
            this.chosen = null;
            this.what.chosen(null);
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.search(), PAUSE_MS);
        }

        async search() {
            const turn = ++this.asked;
            let items = [];
            let said = null;
            try {
                items = await this.what.search(this.input.value.trim());
            } catch (problem) {
                said = problem.messages ? problem.messages[0] : String(problem.message);
            }
            if (turn === this.asked && !this.chosen) {
                this.show(items);
                this.said.textContent = said || (items.length ? this.what.found(items.length) : this.what.nothing);
            }
        }

        show(items) {
            this.items = items;
            this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
            this.input.setAttribute('aria-expanded', String(items.length > 0));
            this.mark(items.length ? 0 : -1);
        }

        option(item, index) {
            return dom.element(
                'li',
                {role: 'option', id: this.list.id + '-' + index, 'data-index': String(index), 'aria-selected': 'false'},
                this.what.line(item)
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
            const count = this.items.length;
            if (event.key === 'ArrowDown' && count) {
                this.mark((this.marked + 1) % count);
            } else if (event.key === 'ArrowUp' && count) {
                this.mark((this.marked + count - 1) % count);
            } else if (event.key === 'Enter' && count && !this.chosen) {
                this.choose(this.items[this.marked]);
            } else if (event.key === 'Escape' && count) {
                this.close();
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
                this.choose(this.items[Number(item.dataset.index)]);
            }
        }

        choose(item) {
            this.close();
            this.chosen = item;
            this.input.value = this.what.text(item);
            this.said.textContent = '';
            this.what.chosen(item);
        }

        close() {
            this.asked++;
            clearTimeout(this.timer);
            this.show([]);
        }
    };
});
