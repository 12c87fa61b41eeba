/**
 * Makes a field of several customers, or of several people, a search by any name. Each choice stands in a list with a button that takes it out;
 * the form sends its stable key. What nobody chose is sent as typed, for the server to judge.
 */
define('sales-collab/customer/many', ['sales-collab/ui/dom', 'sales-collab/customer/picker'], function (dom, picker) {
    'use strict';

    class Many {
        constructor(input, create) {
            this.input = input;
            this.create = create;
            this.name = input.name;
            this.list = input.parentNode.querySelector('.sales-chosen');
            this.typed = dom.element('input', {type: 'hidden', name: this.name, value: ''});
        }

        start() {
            const stored = [...this.list.children].map((item) => ({key: item.dataset.sent, name: item.textContent}));
            this.list.replaceChildren(...stored.map((customer) => this.item(customer)));
            this.list.setAttribute('aria-label', AJS.I18n.getText('sales.customer.picker.chosen'));
            this.list.hidden = false;
            this.input.removeAttribute('name');
            this.input.value = '';
            const combobox = this.create(this.input, (customer) => this.chosen(customer));
            this.input.after(this.typed, ...combobox.elements());
            picker.describe(this.input);
        }

        chosen(customer) {
            if (customer) {
                this.add(customer);
                this.input.value = '';
            }
            this.typed.value = this.input.value.trim();
            this.changed();
        }

        add(customer) {
            const there = [...this.list.querySelectorAll('input')].some((input) => input.value === customer.key);
            if (!there) {
                this.list.append(this.item(customer));
            }
        }

        item(customer) {
            const remove = dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link sales-chosen-remove',
                'aria-label': AJS.I18n.getText('sales.customer.picker.remove', customer.name),
                text: '×',
            });
            const item = dom.element('li', {class: 'sales-chosen-one'}, [
                dom.element('span', {text: customer.name}),
                remove,
                dom.element('input', {type: 'hidden', name: this.name, value: customer.key}),
            ]);
            remove.addEventListener('click', () => {
                item.remove();
                this.input.focus();
                this.changed();
            });
            return item;
        }

        changed() {
            this.typed.dispatchEvent(new Event('change', {bubbles: true}));
        }
    }

    /** create(input, chosen) makes the search, and mark is the class of inputs that have one. */
    function enhanceWith(input, create, mark) {
        if (!input.classList.contains(mark)) {
            input.classList.add(mark);
            new Many(input, create).start();
        }
    }

    const enhance = (input) => enhanceWith(input, picker.combobox, 'sales-customers-picking');

    return {enhance, enhanceWith};
});
