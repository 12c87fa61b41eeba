/** The form of one person: values in and out, what is wrong with them, and what somebody else has saved. */
define('sales-collab/contact/person-form', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const NUMBERS = ['attitude', 'influence'];

    return class PersonForm {
        constructor(form, problem) {
            this.form = form;
            this.problem = problem;
            this.inputs = [...form.elements].filter((input) => input.name);
            this.seen = null;
            form.addEventListener('input', (event) => this.settled(event.target));
        }

        static value(person, name) {
            if (name === 'owner') {
                return (person.owner || {}).name || '';
            }
            if (name === 'lastContact') {
                // What talks add to it is not for the form to keep.
                return person.lastContactNoted || '';
            }
            return person[name] === undefined ? '' : String(person[name]);
        }

        /** Shows a stored person, or an empty form for a new one. */
        show(person) {
            this.seen = person;
            this.clear();
            this.form.reset();
            if (person) {
                this.inputs.forEach((input) => {
                    input.value = PersonForm.value(person, input.name);
                });
            }
            this.inputs[0].focus();
        }

        content() {
            const sent = {};
            this.inputs.forEach((input) => {
                const typed = input.value.trim();
                sent[input.name] = NUMBERS.includes(input.name) && typed ? Number(typed) : typed || null;
            });
            if (this.seen) {
                sent.version = this.seen.version;
            }
            return sent;
        }

        clear() {
            this.say([]);
            this.form.querySelectorAll('.error, .sales-theirs').forEach((place) => {
                place.textContent = '';
            });
            this.inputs.forEach((input) => input.removeAttribute('aria-invalid'));
        }

        /** What was said of a value no longer holds once the value changes. */
        settled(input) {
            this.place('error', input.name).textContent = '';
            input.removeAttribute('aria-invalid');
        }

        say(messages) {
            this.problem.textContent = messages.join(' ');
            this.problem.hidden = messages.length === 0;
        }

        place(kind, name) {
            return this.form.querySelector('.' + kind + '[data-field="' + name + '"]');
        }

        refused(answer) {
            const errors = answer.errors || {};
            const wrong = this.inputs.filter((input) => errors[input.name]);
            wrong.forEach((input) => {
                this.place('error', input.name).textContent = errors[input.name];
                input.setAttribute('aria-invalid', 'true');
            });
            this.say(answer.messages || []);
            this.compare(answer.current);
            if (wrong.length) {
                wrong[0].focus();
            }
        }

        /** After a conflict both values stand side by side; saving again goes on from the stored version. */
        compare(current) {
            if (!current || !this.seen) {
                return;
            }
            this.seen = current;
            this.inputs
                .filter((input) => PersonForm.value(current, input.name) !== input.value)
                .forEach((input) => this.offer(input, PersonForm.value(current, input.name)));
        }

        /** The other value beside one's own, with a button that takes it over. */
        offer(input, value) {
            const option = input.options && [...input.options].find((each) => each.value === value);
            const place = this.place('sales-theirs', input.name);
            const text = (option ? option.text : value) || AJS.I18n.getText('sales.contact.dialog.nothing');
            const take = dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link',
                'aria-label': AJS.I18n.getText('sales.contact.dialog.take-one', text),
                text: AJS.I18n.getText('sales.contact.dialog.take'),
            });
            take.addEventListener('click', () => {
                input.value = value;
                place.replaceChildren();
                input.focus();
            });
            place.replaceChildren(AJS.I18n.getText('sales.contact.dialog.theirs', text), ' ', take);
        }
    };
});
