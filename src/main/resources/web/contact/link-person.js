/** Lets a person who is known already belong to one more customer: found, shown with their customers, confirmed. */
define('sales-collab/contact/link-person', [
    'sales-collab/ui/rest',
    'sales-collab/ui/dom',
    'sales-collab/ui/combobox',
], function (rest, dom, Combobox) {
    'use strict';

    const MOST = 8;
    const byId = (id) => document.getElementById('sales-link-' + id);

    async function search(text) {
        const path = '/contacts/search?limit=' + MOST + '&query=' + encodeURIComponent(text);
        const result = await rest.request('GET', path).catch(() => ({ok: false, answer: {}}));
        if (!result.ok) {
            throw {messages: result.answer.messages || [AJS.I18n.getText('sales.form.unreachable')]};
        }
        return result.answer.contacts;
    }

    return class LinkPerson {
        constructor(customer) {
            this.customer = customer;
            this.section = byId('dialog');
            this.dialog = AJS.dialog2(this.section);
            const input = byId('person');
            this.combobox = new Combobox(input, {
                listLabel: AJS.I18n.getText('sales.contact.link.list'),
                found: (count) => AJS.I18n.getText('sales.contact.link.found', String(count)),
                nothing: AJS.I18n.getText('sales.contact.link.nobody'),
                search: async (text) =>
                    (await search(text)).filter((person) => !person.customers.includes(this.customer)),
                line: (person) => [
                    dom.element('span', {text: person.name}),
                    dom.element('span', {
                        class: 'sales-candidate-name',
                        text: [person.title, ...person.customers].filter(Boolean).join(' · '),
                    }),
                ],
                text: (person) => person.name,
                chosen: (person) => this.choose(person),
            });
            input.addEventListener('blur', () => this.combobox.close());
            input.after(...this.combobox.elements());
            byId('form').addEventListener('submit', (event) => this.confirmed(event));
            byId('cancel').addEventListener('click', () => this.dialog.hide());
        }

        open() {
            byId('form').reset();
            this.say([]);
            this.choose(null);
            this.section.hidden = false;
            this.dialog.show();
            byId('person').focus();
        }

        choose(person) {
            this.person = person;
            byId('confirm').disabled = !person;
            byId('chosen').textContent = person
                ? AJS.I18n.getText('sales.contact.link.belongs', person.name, person.customers.join(', '))
                : '';
        }

        say(messages) {
            byId('problem').textContent = messages.join(' ');
            byId('problem').hidden = messages.length === 0;
        }

        async confirmed(event) {
            event.preventDefault();
            if (!this.person) {
                return;
            }
            const path = '/customers/' + this.customer + '/contacts/' + this.person.id;
            const unreachable = {ok: false, answer: {messages: [AJS.I18n.getText('sales.form.unreachable')]}};
            const result = await rest.request('PUT', path).catch(() => unreachable);
            if (result.ok) {
                rest.show('sales-person-' + this.person.id);
            } else {
                this.say(result.answer.messages || []);
            }
        }
    };
});
