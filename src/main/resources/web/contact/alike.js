/** Warns in a person's dialog, while it is filled in, of known people with the same e-mail address or telephone number. */
define('sales-collab/contact/alike', ['sales-collab/ui/rest', 'sales-collab/ui/dom'], function (rest, dom) {
    'use strict';

    const FIELDS = ['email', 'phone'];
    const PAUSE = 300;

    return class Alike {
        /** edited() says the number of the person in the form, if it is a known one. */
        constructor(form, place, edited) {
            this.form = form;
            this.place = place;
            this.edited = edited;
            this.asked = 0;
            FIELDS.forEach((name) => this.input(name).addEventListener('input', () => this.later()));
            form.addEventListener('reset', () => this.show([]));
        }

        input(name) {
            return this.form.elements.namedItem(name);
        }

        later() {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.ask(), PAUSE);
        }

        /** An answer that comes after a later question is dropped; without an answer there is nothing to warn of. */
        async ask() {
            this.asked += 1;
            const own = this.asked;
            const query = new URLSearchParams({except: this.edited() || ''});
            FIELDS.forEach((name) => query.set(name, this.input(name).value));
            const result = await rest.request('GET', '/contacts/alike?' + query).catch(() => ({ok: false}));
            if (own === this.asked) {
                this.show(result.ok ? result.answer.contacts : []);
            }
        }

        show(found) {
            this.place.replaceChildren();
            if (found.length > 0) {
                this.place.append(
                    dom.element('p', {text: this.place.dataset.title}),
                    dom.element('ul', {}, found.map((person) => this.line(person)))
                );
            }
        }

        line(person) {
            const customers = person.customers.map((key) =>
                dom.element('a', {
                    href: this.place.dataset.page + encodeURIComponent(key) + '&tab=people',
                    target: '_blank',
                    rel: 'noopener',
                    text: key,
                })
            );
            const said = [person.name, person.email, person.phone].filter(Boolean).join(' \u00b7 ');
            return dom.element('li', {}, [dom.element('span', {text: said + ' '}), ...customers]);
        }
    };
});
