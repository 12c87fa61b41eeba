/** A form in a dialog: values in and out, what is wrong with them, what somebody else has saved, removal. */
define('sales-collab/ui/form-dialog', ['sales-collab/ui/dom', 'sales-collab/ui/form-values'], function (dom, values) {
    'use strict';

    return class FormDialog {
        constructor(id) {
            this.section = document.getElementById(id);
            this.dialog = AJS.dialog2(this.section);
            this.form = this.section.querySelector('form');
            this.fields = values.of(this.form);
            this.problem = this.section.querySelector('[data-form-problem]');
            this.save = this.section.querySelector('[data-form-save]');
            this.removal = this.section.querySelector('[data-form-remove]');
            this.form.addEventListener('submit', (event) => this.submitted(event));
            this.form.addEventListener('input', (event) => this.settled(event.target));
            this.section.querySelector('[data-form-cancel]').addEventListener('click', () => this.dialog.hide());
            if (this.removal) {
                this.removal.addEventListener('click', () => this.removing());
            }
        }

        /**
         * Opens for a stored thing, or empty for a new one.
         * task: {submit(content), remove(), done(answer)}; the first two answer with {ok, answer}.
         */
        open(stored, task) {
            this.task = task;
            this.seen = stored;
            this.asked = false;
            const title = document.getElementById(this.section.id + '-heading');
            title.textContent = stored ? title.dataset.edit : title.dataset.create;
            if (this.removal) {
                this.removal.hidden = !stored;
                this.removal.textContent = this.removal.dataset.first;
            }
            this.clear();
            this.form.reset();
            this.fields
                .filter((field) => stored || field.start())
                .forEach((field) => field.fill(stored ? field.stored(stored) : field.start()));
            this.section.hidden = false;
            this.dialog.show();
            this.fields[0].first().focus();
        }

        content() {
            const sent = {};
            this.fields.forEach((field) => {
                sent[field.name] = field.content();
            });
            return sent;
        }

        clear() {
            this.say([]);
            this.form.querySelectorAll('.error, .sales-theirs').forEach((place) => place.replaceChildren());
            this.fields.forEach((field) => field.first().removeAttribute('aria-invalid'));
        }

        /** What was said of a value no longer holds once the value changes. */
        settled(input) {
            const field = this.fields.find((each) => each.input.contains(input));
            if (field) {
                this.place('error', field).replaceChildren();
                field.first().removeAttribute('aria-invalid');
            }
        }

        say(messages) {
            this.problem.textContent = messages.join(' ');
            this.problem.hidden = messages.length === 0;
        }

        place(kind, field) {
            return this.form.querySelector('.' + kind + '[data-field="' + field.name + '"]');
        }

        submitted(event) {
            event.preventDefault();
            this.send(() => this.task.submit(this.content(), this.seen));
        }

        /** The first click asks, the second one does it. */
        removing() {
            if (!this.asked) {
                this.asked = true;
                this.removal.textContent = AJS.I18n.getText('sales.contact.action.remove-now');
                this.say([this.removal.dataset.warning]);
                return;
            }
            this.send(() => this.task.remove(this.seen));
        }

        async send(work) {
            this.clear();
            this.save.disabled = true;
            try {
                const result = await work();
                if (result.ok) {
                    this.task.done(result.answer);
                    return;
                }
                this.refused(result.answer);
            } catch (failure) {
                this.say([AJS.I18n.getText('sales.contact.dialog.unreachable')]);
            } finally {
                this.save.disabled = false;
            }
        }

        refused(answer) {
            const errors = answer.errors || {};
            const wrong = this.fields.filter((field) => errors[field.name]);
            wrong.forEach((field) => {
                this.place('error', field).textContent = errors[field.name];
                field.first().setAttribute('aria-invalid', 'true');
            });
            const shown = wrong.map((field) => field.name);
            const rest = Object.keys(errors).filter((name) => !shown.includes(name));
            this.say((answer.messages || []).concat(rest.map((name) => errors[name])));
            this.compare(answer.current);
            if (wrong.length) {
                wrong[0].first().focus();
            }
        }

        /** After a conflict both values stand side by side; saving again goes on from the stored version. */
        compare(current) {
            if (!current || !this.seen) {
                return;
            }
            this.seen = current;
            this.fields
                .filter((field) => field.stored(current) !== field.typed())
                .forEach((field) => this.offer(field, field.stored(current)));
        }

        /** The other value beside one's own, with a button that takes it over. */
        offer(field, value) {
            const place = this.place('sales-theirs', field);
            const text = field.label(value) || AJS.I18n.getText('sales.contact.dialog.nothing');
            const take = dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link',
                'aria-label': AJS.I18n.getText('sales.contact.dialog.take-one', text),
                text: AJS.I18n.getText('sales.contact.dialog.take'),
            });
            take.addEventListener('click', () => {
                field.fill(value);
                place.replaceChildren();
                field.first().focus();
            });
            place.replaceChildren(AJS.I18n.getText('sales.contact.dialog.theirs', text), ' ', take);
        }
    };
});
