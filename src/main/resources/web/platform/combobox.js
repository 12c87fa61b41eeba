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
            if (turn === this.asked) {
                this.show(items);
                this.say(said || (items.length ? this.what.found(items.length) : this.what.nothing));
            }
        }

        /** What the list does not show itself is written where everybody sees it. */
        say(text) {
            this.said.textContent = text;
            this.said.className = text && !this.items.length ? 'sales-candidates-none' : 'assistive';
        }

        show(items) {
            this.items = items;
            this.list.style.minWidth = this.input.offsetWidth + 'px';
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

        /** An open list takes the keys that would otherwise send the form or close the dialog around it. */
        pressed(event) {
            const count = this.items.length;
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                this.move(event.key === 'ArrowDown' ? 1 : -1);
            } else if (event.key === 'Enter' && count) {
                this.choose(this.items[this.marked]);
            } else if (event.key === 'Escape' && this.said.textContent) {
                this.close();
            } else {
                return;
            }
            event.preventDefault();
            event.stopPropagation();
        }

        move(step) {
            const count = this.items.length;
            if (count) {
                this.mark((this.marked + step + count) % count);
            } else {
                this.search();
            }
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
            this.what.chosen(item);
        }

        close() {
            this.asked++;
            clearTimeout(this.timer);
            this.show([]);
            this.say('');
        }
    };
});
