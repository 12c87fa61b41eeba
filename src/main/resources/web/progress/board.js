/** Shows the numbers of one choice in one place: loading, denied, failed, empty, partial or whole. */
define('sales-collab/progress/board', [
    'sales-collab/ui/dom',
    'sales-collab/progress/formats',
    'sales-collab/progress/links',
    'sales-collab/progress/rest',
    'sales-collab/progress/table',
    'sales-collab/progress/bars',
], function (dom, formats, links, rest, table, bars) {
    'use strict';

    return class Board {
        /** memory: {get(), set(view)} remembers chart or table; changed() is told when the height may differ. */
        constructor(place, memory, changed) {
            this.place = place;
            this.memory = memory;
            this.changed = changed;
            this.turn = 0;
            this.forget = null;
        }

        async load(choice) {
            const turn = ++this.turn;
            this.choice = choice;
            if (!this.place.querySelector('.sales-progress-numbers')) {
                this.show(this.skeleton());
            }
            this.place.setAttribute('aria-busy', 'true');
            try {
                const progress = await rest.progress(choice);
                if (turn === this.turn) {
                    this.draw(progress);
                }
            } catch (problem) {
                if (turn === this.turn) {
                    this.show(problem.denied ? this.denied() : this.failed(problem));
                }
            } finally {
                this.place.removeAttribute('aria-busy');
            }
        }

        show(...content) {
            if (this.forget) {
                this.forget();
                this.forget = null;
            }
            this.place.replaceChildren(...content);
            this.changed();
        }

        skeleton() {
            const bar = () => dom.element('div', {class: 'sales-skeleton'});
            return dom.element('div', {class: 'sales-progress-loading', role: 'status'}, [
                dom.element('span', {class: 'assistive', text: AJS.I18n.getText('sales.progress.loading')}),
                dom.element('div', {class: 'sales-progress-numbers-skeleton'}, [bar(), bar(), bar()]),
                dom.element('div', {class: 'sales-skeleton sales-skeleton-chart'}),
            ]);
        }

        denied() {
            return this.sentence(AJS.I18n.getText('sales.progress.denied'));
        }

        failed(problem) {
            const reasons = [...Object.values(problem.fields || {}), ...(problem.messages || [])];
            const retry = dom.element('button', {
                type: 'button',
                class: 'aui-button',
                text: AJS.I18n.getText('sales.progress.retry'),
            });
            retry.addEventListener('click', () => this.load(this.choice));
            const said = [AJS.I18n.getText('sales.progress.error.load'), ...reasons].join(' ');
            return dom.element('div', {class: 'aui-message aui-message-error', role: 'alert'}, [
                dom.element('p', {text: said}),
                retry,
            ]);
        }

        sentence(first, second) {
            return dom.element('div', {class: 'sales-progress-empty'}, [
                dom.element('p', {}, [dom.element('strong', {text: first})]),
                second && dom.element('p', {text: second}),
            ]);
        }

        draw(progress) {
            this.progress = progress;
            const total = progress.stages.reduce((sum, line) => sum + line.count, 0);
            if (!total) {
                this.show(this.subtitle(progress), this.empty());
                return;
            }
            this.content = dom.element('div', {class: 'sales-progress-content'});
            this.show(
                this.subtitle(progress),
                this.numbers(progress),
                ...[this.partial(progress)].filter(Boolean),
                this.switch(),
                this.content
            );
            this.fill();
        }

        empty() {
            const filtered = this.choice.projects || (this.choice.period && this.choice.period !== 'all');
            return filtered
                ? this.sentence(
                      AJS.I18n.getText('sales.progress.empty'),
                      AJS.I18n.getText('sales.progress.empty.filter')
                  )
                : this.sentence(AJS.I18n.getText('sales.progress.none'), AJS.I18n.getText('sales.progress.none.hint'));
        }

        subtitle(progress) {
            const projects = this.choice.projects
                ? AJS.I18n.getText('sales.progress.projects.some', formats.count(progress.projects))
                : AJS.I18n.getText('sales.progress.projects.all');
            const days = [progress.from, progress.to].some(Boolean)
                ? [progress.from, progress.to].map((day) => (day ? formats.day(day) : '…')).join(' – ')
                : AJS.I18n.getText('sales.progress.period.all');
            const parts = [
                projects,
                AJS.I18n.getText('sales.progress.period') + ' ' + days,
                AJS.I18n.getText('sales.progress.asof', formats.time(progress.at, progress.zone)),
            ];
            return dom.element('p', {class: 'sales-progress-subtitle', text: parts.join(' · ')});
        }

        numbers(progress) {
            const big = (label, text, hint) =>
                dom.element('div', {class: 'sales-big', title: hint}, [
                    dom.element('dt', {text: label}),
                    dom.element('dd', {}, [links.number(progress.open, text, label)]),
                ]);
            const base = progress.base;
            return dom.element('dl', {class: 'sales-progress-numbers', 'aria-live': 'polite'}, [
                big(
                    progress.open.name,
                    formats.count(progress.open.count),
                    AJS.I18n.getText('sales.progress.count.hint')
                ),
                big(
                    AJS.I18n.getText('sales.progress.amount'),
                    base + ' ' + formats.amount(progress.open.amount),
                    AJS.I18n.getText('sales.progress.amount.hint', base)
                ),
                big(
                    AJS.I18n.getText('sales.progress.weighted'),
                    base + ' ' + formats.amount(progress.open.weighted),
                    AJS.I18n.getText('sales.progress.weighted.hint', base)
                ),
            ]);
        }

        partial(progress) {
            const without = progress.stages.reduce((sum, line) => sum + line.withoutRate, 0);
            return (
                without > 0 &&
                dom.element('p', {
                    class: 'sales-progress-partial',
                    role: 'status',
                    text: AJS.I18n.getText('sales.progress.partial', formats.count(without)),
                })
            );
        }

        switch() {
            const button = (view, text) =>
                dom.element('button', {
                    type: 'button',
                    class: 'aui-button aui-button-compact',
                    'data-view': view,
                    'aria-pressed': String(this.memory.get() === view),
                    text: text,
                });
            const group = dom.element(
                'div',
                {class: 'aui-buttons sales-progress-switch', role: 'group', 'aria-label': AJS.I18n.getText('sales.progress.show-as')},
                [
                    button('chart', AJS.I18n.getText('sales.progress.chart')),
                    button('table', AJS.I18n.getText('sales.progress.table')),
                ]
            );
            group.addEventListener('click', (event) => {
                const view = event.target.dataset.view;
                if (view) {
                    this.memory.set(view);
                    group.querySelectorAll('button').forEach((each) => {
                        each.setAttribute('aria-pressed', String(each.dataset.view === view));
                    });
                    this.fill();
                }
            });
            return group;
        }

        async fill() {
            if (this.forget) {
                this.forget();
                this.forget = null;
            }
            if (this.memory.get() === 'table') {
                this.content.replaceChildren(table(this.progress));
                this.changed();
                return;
            }
            const place = dom.element('div', {class: 'sales-progress-chart'});
            this.content.replaceChildren(place);
            try {
                this.forget = await bars(place, this.progress);
            } catch (problem) {
                this.content.replaceChildren(table(this.progress));
            }
            this.changed();
        }
    };
});
