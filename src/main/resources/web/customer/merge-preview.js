/** Two customers side by side with what the merge makes of them; a choice of field asks for the result anew. */
define('sales-collab/customer/merge-preview', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    return class Preview {
        /** send(path, content) answers with what the server says, or null when it refused. */
        constructor(form, send) {
            this.form = form;
            this.send = send;
            this.section = document.getElementById('sales-merge-preview');
            this.rows = document.getElementById('sales-merge-rows');
            this.notes = document.getElementById('sales-merge-notes');
            this.run = document.getElementById('sales-merge-run');
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.open(this.input('from').value.trim(), this.input('into').value.trim());
            });
            document.getElementById('sales-merge-swap').addEventListener('click', () => {
                const from = this.input('from').value;
                this.input('from').value = this.input('into').value;
                this.input('into').value = from;
                this.section.hidden = true;
            });
            this.run.addEventListener('click', () => this.merge());
        }

        input(name) {
            return this.form.elements.namedItem(name);
        }

        async open(from, into) {
            this.input('from').value = from;
            this.input('into').value = into;
            this.section.hidden = true;
            const one = from && (await this.send('/customers/' + encodeURIComponent(from)));
            const other = one && into && (await this.send('/customers/' + encodeURIComponent(into)));
            if (other) {
                this.wanted = {from, into, fromVersion: one.version, intoVersion: other.version, fromFields: []};
                await this.show();
                this.run.focus();
            }
        }

        async show() {
            const preview = await this.send('/customers/merges/preview', this.wanted);
            if (!preview) {
                return;
            }
            this.section.hidden = false;
            this.rows.replaceChildren(...preview.rows.map((row) => this.row(row)), this.aliases(preview));
            const moved = preview.contacts === undefined || preview.contacts === null
                ? AJS.I18n.getText('sales.customer.merge.follow.sales', preview.salesProjects)
                : AJS.I18n.getText('sales.customer.merge.follow', preview.contacts, preview.salesProjects);
            this.notes.replaceChildren(
                ...[moved, preview.moves.join(' · '), ...preview.warnings]
                    .filter(Boolean)
                    .map((text) => dom.element('p', {text}))
            );
        }

        row(row) {
            return dom.element('tr', {'data-field': row.field}, [
                dom.element('th', {scope: 'row', text: row.label}),
                this.side(row, 'into', row.into),
                this.side(row, 'from', row.from),
                dom.element('td', {text: row.result || ''}),
            ]);
        }

        side(row, side, value) {
            if (!row.choosable) {
                return dom.element('td', {text: value || ''});
            }
            const chosen = this.wanted.fromFields.includes(row.field) === (side === 'from');
            const radio = dom.element('input', {
                type: 'radio',
                name: 'sales-merge-' + row.field,
                value: side,
                checked: chosen,
            });
            radio.addEventListener('change', () => this.choose(row.field, side));
            return dom.element('td', {}, [
                dom.element('label', {}, [radio, dom.element('span', {text: ' ' + value})]),
            ]);
        }

        aliases(preview) {
            const names = (customer) => dom.element('td', {text: (customer.aliases || []).join(' · ')});
            return dom.element('tr', {'data-field': 'aliases'}, [
                dom.element('th', {scope: 'row', text: AJS.I18n.getText('sales.customer.field.aliases')}),
                names(preview.into),
                names(preview.from),
                names(preview),
            ]);
        }

        async choose(field, side) {
            const others = this.wanted.fromFields.filter((each) => each !== field);
            this.wanted.fromFields = side === 'from' ? others.concat(field) : others;
            await this.show();
            const radio = this.rows.querySelector('[name="sales-merge-' + field + '"][value="' + side + '"]');
            if (radio) {
                radio.focus();
            }
        }

        async merge() {
            this.run.disabled = true;
            const merged = await this.send('/customers/merges', this.wanted);
            this.run.disabled = false;
            if (merged) {
                window.location.hash = 'sales-merges';
                window.location.reload();
            }
        }
    };
});
