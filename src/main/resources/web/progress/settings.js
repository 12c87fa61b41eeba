/** The form in which a gadget is set up, with the numbers of the present choice below it. */
define('sales-collab/progress/settings', [
    'sales-collab/ui/dom',
    'sales-collab/progress/rest',
    'sales-collab/progress/board',
], function (dom, rest, Board) {
    'use strict';

    const PAUSE_MS = 300;

    function periods() {
        return [
            ['all', AJS.I18n.getText('sales.progress.period.all')],
            ['this-month', AJS.I18n.getText('sales.progress.period.this-month')],
            ['this-quarter', AJS.I18n.getText('sales.progress.period.this-quarter')],
            ['next-quarter', AJS.I18n.getText('sales.progress.period.next-quarter')],
            ['this-year', AJS.I18n.getText('sales.progress.period.this-year')],
            ['custom', AJS.I18n.getText('sales.progress.period.custom')],
        ];
    }

    function intervals() {
        const every = (minutes) => [String(minutes), AJS.I18n.getText('sales.progress.refresh.minutes', String(minutes))];
        return [['false', AJS.I18n.getText('sales.progress.refresh.never')], every(15), every(30), every(60), every(120)];
    }

    function group(id, label, ...fields) {
        return dom.element('div', {class: 'field-group'}, [dom.element('label', {for: id, text: label}), ...fields]);
    }

    function select(id, choices, chosen) {
        return dom.element(
            'select',
            {class: 'select', id: id},
            choices.map(([value, text]) => dom.element('option', {value: value, selected: value === chosen, text: text}))
        );
    }

    function projectBoxes(id, projects, chosen) {
        const boxes = projects.map((project) =>
            dom.element('div', {class: 'checkbox'}, [
                dom.element('input', {
                    type: 'checkbox',
                    class: 'checkbox',
                    id: id + '-' + project.id,
                    value: String(project.id),
                    checked: chosen.includes(String(project.id)),
                }),
                dom.element('label', {for: id + '-' + project.id, text: project.name + ' (' + project.key + ')'}),
            ])
        );
        return dom.element('fieldset', {class: 'group sales-progress-projects'}, [
            dom.element('legend', {}, [dom.element('span', {text: AJS.I18n.getText('sales.progress.projects')})]),
            dom.element('div', {class: 'sales-progress-boxes'}, boxes),
            dom.element('div', {class: 'description', text: AJS.I18n.getText('sales.progress.projects.hint')}),
        ]);
    }

    return class Settings {
        /** api: {save(preferences), cancel(), changed()} */
        constructor(place, id, preferences, memory, api) {
            this.place = place;
            this.id = 'sales-progress-' + id;
            this.preferences = preferences;
            this.memory = memory;
            this.api = api;
        }

        async show() {
            const projects = await rest.projects().catch(() => []);
            const chosen = (this.preferences.projects || '').split(',').filter(Boolean);
            this.boxes = projectBoxes(this.id + '-project', projects, chosen);
            this.period = select(this.id + '-period', periods(), this.preferences.period || 'all');
            this.from = this.day('from');
            this.to = this.day('to');
            this.refresh = select(this.id + '-refresh', intervals(), this.preferences.refresh || 'false');
            const preview = dom.element('div', {class: 'sales-progress'});
            this.board = new Board(preview, this.memory, this.api.changed);
            const form = this.form(projects.length > 1);
            this.place.replaceChildren(
                form,
                dom.element('h3', {class: 'sales-progress-preview', text: AJS.I18n.getText('sales.progress.preview')}),
                preview
            );
            form.addEventListener('change', () => this.changed());
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.api.save({...this.choice(), refresh: this.refresh.value});
            });
            this.changed();
        }

        day(name) {
            return dom.element('input', {
                type: 'date',
                class: 'text',
                id: this.id + '-' + name,
                value: this.preferences[name] || '',
            });
        }

        form(several) {
            this.range = dom.element('div', {class: 'sales-progress-range'}, [
                group(this.from.id, AJS.I18n.getText('sales.progress.from'), this.from),
                group(this.to.id, AJS.I18n.getText('sales.progress.to'), this.to),
            ]);
            const cancel = dom.element('button', {
                type: 'button',
                class: 'aui-button aui-button-link',
                text: AJS.I18n.getText('sales.progress.cancel'),
            });
            cancel.addEventListener('click', () => this.api.cancel());
            return dom.element('form', {class: 'aui top-label sales-progress-settings'}, [
                several && this.boxes,
                group(this.period.id, AJS.I18n.getText('sales.progress.period'), this.period),
                this.range,
                group(this.refresh.id, AJS.I18n.getText('sales.progress.refresh'), this.refresh),
                dom.element('div', {class: 'buttons-container'}, [
                    dom.element('div', {class: 'buttons'}, [
                        dom.element('button', {
                            type: 'submit',
                            class: 'aui-button aui-button-primary',
                            text: AJS.I18n.getText('sales.progress.save'),
                        }),
                        cancel,
                    ]),
                ]),
            ]);
        }

        choice() {
            const ticked = [...this.boxes.querySelectorAll('input:checked')].map((box) => box.value);
            const custom = this.period.value === 'custom';
            return {
                projects: ticked.join(','),
                period: this.period.value,
                from: custom ? this.from.value : '',
                to: custom ? this.to.value : '',
            };
        }

        changed() {
            this.range.hidden = this.period.value !== 'custom';
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.board.load(this.choice()), PAUSE_MS);
            this.api.changed();
        }
    };
});
