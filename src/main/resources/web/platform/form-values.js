/** Values of a form's inputs: as requests take them, and out of stored things. */
define('sales-collab/ui/form-values', function () {
    'use strict';

    function part(value, name) {
        if (value === undefined || value === null) {
            return '';
        }
        return String(typeof value === 'object' ? value[name] : value);
    }

    /** One named input, or a group of boxes to tick. */
    class Field {
        constructor(element) {
            this.boxes = [...element.querySelectorAll('input[type=checkbox]')];
            this.input = element;
            this.name = element.name || element.dataset.formChecks;
        }

        isGroup() {
            return Boolean(this.input.dataset.formChecks);
        }

        first() {
            return this.isGroup() ? this.boxes[0] || this.input : this.input;
        }

        /** What a stored thing has, as text to compare with what is typed. */
        stored(thing) {
            const value = thing[this.name];
            const name = this.input.dataset.part || '';
            return Array.isArray(value) ? value.map((each) => part(each, name)).join(', ') : part(value, name);
        }

        typed() {
            if (this.isGroup()) {
                return this.boxes
                    .filter((box) => box.checked)
                    .map((box) => box.value)
                    .join(', ');
            }
            return this.input.value.trim();
        }

        content() {
            const typed = this.typed();
            if (this.isGroup() || this.input.dataset.kind === 'list') {
                const all = typed.split(/[,，]/).map((each) => each.trim());
                const filled = all.filter(Boolean);
                return this.isGroup() ? filled.map(Number) : filled;
            }
            const number = this.input.dataset.kind === 'number' || this.input.dataset.part === 'id';
            return number && typed ? Number(typed) : typed || null;
        }

        fill(text) {
            if (this.isGroup()) {
                const ticked = text.split(', ');
                this.boxes.forEach((box) => {
                    box.checked = ticked.includes(box.value);
                });
            } else {
                this.input.value = text;
            }
        }

        start() {
            return this.input.dataset.start || '';
        }

        /** How a value is called where people read it. */
        label(text) {
            const options = this.isGroup() ? this.boxes : [...(this.input.options || [])];
            const named = text.split(', ').map((value) => {
                const option = options.find((each) => each.value === value);
                return option ? option.text || option.labels[0].textContent : value;
            });
            return named.join(', ');
        }
    }

    function of(form) {
        return [...form.querySelectorAll('input[name], select[name], textarea[name], [data-form-checks]')].map(
            (element) => new Field(element)
        );
    }

    return {of};
});
