/** The people on a customer's page: adding, changing and removing them in a dialog, and the switch of the buyer map. */
define('sales-collab/contact/people', [
    'wrm/context-path',
    'sales-collab/contact/person-form',
    'sales-collab/contact/link-person',
    'sales-collab/contact/alike',
    'sales-collab/ui/users',
], function (contextPath, PersonForm, LinkPerson, Alike, users) {
    'use strict';

    const REST = '/rest/sales-collab/1.0';
    const SWITCH = 'sales-collab.buyer-map';

    async function request(method, path, content) {
        const response = await fetch(contextPath() + REST + path, {
            method,
            credentials: 'same-origin',
            headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
            body: content && JSON.stringify(content),
        });
        const answer = response.status === 204 ? {} : await response.json();
        return {ok: response.ok, answer};
    }

    class Dialog {
        constructor(section, customer) {
            this.section = section;
            this.customer = customer;
            this.dialog = AJS.dialog2(section);
            this.save = document.getElementById('sales-contact-save');
            this.removal = document.getElementById('sales-contact-remove');
            this.form = new PersonForm(
                document.getElementById('sales-contact-form'),
                document.getElementById('sales-contact-problem')
            );
            new Alike(
                this.form.form,
                document.getElementById('sales-contact-alike'),
                () => this.form.seen && this.form.seen.id
            );
            this.form.form.addEventListener('submit', (event) => this.submitted(event));
            this.removal.addEventListener('click', () => this.removing());
            document.getElementById('sales-contact-cancel').addEventListener('click', () => this.dialog.hide());
        }

        open(person) {
            const title = document.getElementById('sales-contact-dialog-title');
            title.textContent = person ? title.dataset.edit : title.dataset.create;
            this.asked = false;
            this.removal.hidden = !person;
            this.removal.textContent = AJS.I18n.getText('sales.contact.action.remove');
            this.section.hidden = false;
            this.dialog.show();
            this.form.show(person);
        }

        async edit(id) {
            const result = await request('GET', '/contacts/' + id);
            if (result.ok) {
                this.open(result.answer);
            }
        }

        submitted(event) {
            event.preventDefault();
            const known = this.form.seen;
            const content = this.form.content();
            this.send(() =>
                known
                    ? request('PUT', '/contacts/' + known.id, content)
                    : request('POST', '/customers/' + this.customer + '/contacts', content)
            );
        }

        /** The first click asks, the second one does it. */
        removing() {
            if (!this.asked) {
                this.asked = true;
                this.removal.textContent = AJS.I18n.getText('sales.contact.action.remove-now');
                this.form.say([AJS.I18n.getText('sales.contact.dialog.remove')]);
                return;
            }
            this.send(() => request('DELETE', '/customers/' + this.customer + '/contacts/' + this.form.seen.id));
        }

        async send(work) {
            this.form.clear();
            this.save.disabled = true;
            try {
                const result = await work();
                if (result.ok) {
                    window.location.hash = result.answer.id ? 'sales-person-' + result.answer.id : 'sales-people';
                    window.location.reload();
                    return;
                }
                this.form.refused(result.answer);
            } catch (failure) {
                this.form.say([AJS.I18n.getText('sales.contact.dialog.unreachable')]);
            }
            this.save.disabled = false;
        }
    }

    /** The table always stays; the map goes and comes, and is found as it was left. */
    function showMap(shown) {
        const map = document.getElementById('sales-buyer-map');
        const button = document.getElementById('sales-people-switch');
        if (map) {
            map.hidden = !shown;
            button.setAttribute('aria-expanded', String(shown));
            button.textContent = shown ? button.dataset.hide : button.dataset.show;
        }
    }

    const asItWasLeft = () => showMap(window.localStorage.getItem(SWITCH) !== 'hidden');

    function switched() {
        const shown = document.getElementById('sales-buyer-map').hidden;
        window.localStorage.setItem(SWITCH, shown ? 'shown' : 'hidden');
        showMap(shown);
    }

    /** The section is replaced when others change it, so the page listens and not its buttons. */
    function clicked(button, dialog, link) {
        if (button.id === 'sales-people-switch') {
            switched();
        } else if (button.id === 'sales-people-add') {
            dialog.open(null);
        } else if (button.id === 'sales-people-link') {
            link.open();
        } else if (button.dataset.contactEdit) {
            dialog.edit(button.dataset.contactEdit);
        }
    }

    function start() {
        const people = document.getElementById('sales-people');
        const section = document.getElementById('sales-contact-dialog');
        const dialog = section && new Dialog(section, people.dataset.salesCustomer);
        const link = section && new LinkPerson(people.dataset.salesCustomer);
        if (section) {
            users.picker(document.getElementById('sales-contact-owner'));
        }
        asItWasLeft();
        document.addEventListener('sales-live', asItWasLeft);
        document.addEventListener('click', (event) => {
            const button = event.target.closest('#sales-people button');
            if (button) {
                clicked(button, dialog, link);
            }
        });
    }

    return {start};
});

require(['jquery', 'sales-collab/contact/people'], function ($, people) {
    'use strict';

    $(people.start);
});
