/** Reads the rights and limits out of the page, and shows at which of them something is wrong. */
define('sales-collab/customer/rights-form', ['sales-collab/customer/rights-groups'], function (groups) {
    'use strict';

    const rightRows = () => [...document.querySelectorAll('#sales-rights [data-right]')];
    const limitRows = () => [...document.querySelectorAll('#sales-limits [data-limit]')];
    let lines = 0;

    class Form {
        constructor(changed) {
            this.changed = changed;
        }

        start() {
            this.rights = rightRows().map((row) => {
                const one = new groups.Groups(row, this.changed);
                one.start();
                return {code: row.dataset.right, groups: one};
            });
            limitRows().forEach((row) => this.arm(row));
            document.getElementById('sales-limit-add').addEventListener('click', () => this.add());
        }

        add() {
            const blank = document.getElementById('sales-limit-blank').content.querySelector('tr');
            const row = document.importNode(blank, true);
            document.getElementById('sales-limits').append(row);
            this.arm(row);
            this.show();
            row.querySelector('[data-part="group"]').focus();
            this.changed();
        }

        /** Gives a line its search, its names for screen readers and its button. */
        arm(row) {
            const line = ++lines;
            const group = row.querySelector('[data-part="group"]');
            group.id = 'sales-limit-' + line + '-group';
            row.querySelectorAll('[data-error-part]').forEach((place) => {
                place.id = 'sales-limit-' + line + '-error-' + (place.dataset.errorPart || 'line');
            });
            group.setAttribute('aria-describedby', 'sales-limit-' + line + '-error-group');
            groups.search(group, () => {
                this.name(row);
                this.changed();
            });
            row.querySelector('[data-remove]').addEventListener('click', () => this.remove(row));
            this.name(row);
        }

        name(row) {
            const group = row.querySelector('[data-part="group"]').value.trim();
            row.querySelector('[data-remove]').setAttribute(
                'aria-label',
                AJS.I18n.getText('sales.customer.rights.limit.remove.of', group)
            );
        }

        remove(row) {
            row.remove();
            this.show();
            document.getElementById('sales-limit-add').focus();
            this.changed();
        }

        show() {
            const none = limitRows().length === 0;
            document.getElementById('sales-limits-none').hidden = !none;
            document.getElementById('sales-limits-table').hidden = none;
        }

        value(version) {
            const rights = {};
            this.rights.forEach((right) => {
                rights[right.code] = right.groups.names();
            });
            return {rights, limits: limitRows().map(limit), version};
        }

        settle() {
            this.rights.forEach((right) => right.groups.settle());
            document.querySelectorAll('#sales-rights .aui-lozenge-moved').forEach((mark) => mark.remove());
        }

        /** Writes each message to its field and goes to the first one. */
        showErrors(fields) {
            const places = [...document.querySelectorAll('#sales-rights [data-error], #sales-limits [data-error-part]')];
            places.forEach((place) => {
                place.textContent = fields[fieldOf(place)] || '';
            });
            const first = places.find((place) => place.textContent);
            const cell = first && first.closest('td');
            if (cell) {
                cell.querySelector('input, textarea').focus();
            }
        }
    }

    function fieldOf(place) {
        const row = place.closest('[data-limit]');
        if (!row) {
            return place.dataset.error;
        }
        const part = place.dataset.errorPart;
        return 'limits.' + limitRows().indexOf(row) + (part ? '.' + part : '');
    }

    function limit(row) {
        const part = (name) => row.querySelector('[data-part="' + name + '"]');
        return {
            group: part('group').value.trim(),
            regions: part('regions')
                .value.split('\n')
                .map((region) => region.trim())
                .filter(Boolean),
            tiers: [...row.querySelectorAll('[data-part="tier"]:checked')].map((box) => box.value),
            owned: part('owned').checked,
        };
    }

    return Form;
});
