/** Warns in the customer dialog, while it is filled in, of customers that may be the same; it never keeps from saving. */
define('sales-collab/customer/duplicate-warning', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const FIELDS = ['nameZh', 'nameEn', 'domain', 'creditCode'];
    const PAUSE = 300;

    class Warning {
        constructor(form, place, address) {
            this.form = form;
            this.place = place;
            this.address = address;
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

        query() {
            const query = new URLSearchParams({except: this.form.dataset.editing || ''});
            FIELDS.forEach((name) => query.set(name, this.input(name).value));
            return query.toString();
        }

        /** An answer that comes after a later question is dropped; without an answer there is nothing to warn of. */
        async ask() {
            this.asked += 1;
            const own = this.asked;
            const answer = await fetch(this.address + '/duplicates?' + this.query(), {
                headers: {Accept: 'application/json'},
                credentials: 'same-origin',
            }).catch(() => null);
            const found = answer && answer.ok ? (await answer.json()).duplicates : [];
            if (own === this.asked) {
                this.show(found);
            }
        }

        show(found) {
            this.place.replaceChildren();
            if (found.length > 0) {
                const lines = found.map((each) => this.line(each));
                this.place.append(
                    dom.element('p', {text: this.place.dataset.title}),
                    dom.element('ul', {}, lines)
                );
            }
        }

        line(customer) {
            const other = customer.otherName ? ' / ' + customer.otherName : '';
            return dom.element('li', {}, [
                dom.element('a', {
                    href: this.place.dataset.page + encodeURIComponent(customer.key),
                    target: '_blank',
                    rel: 'noopener',
                    text: customer.key + ' ' + customer.name + other,
                }),
                dom.element('span', {class: 'sales-quiet', text: ' ' + customer.reasons.join(' · ')}),
            ]);
        }
    }

    function start() {
        const root = document.querySelector('[data-sales-customers]');
        const place = document.getElementById('sales-customer-duplicates');
        if (root && place) {
            new Warning(document.getElementById('sales-customer-form'), place, root.dataset.salesCustomers);
        }
    }

    return {start};
});

require(['sales-collab/customer/duplicate-warning'], function (warning) {
    'use strict';
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', warning.start);
    } else {
        warning.start();
    }
});
