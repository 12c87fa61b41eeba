/** The timeline on a customer's page: filters and older entries, without losing what is shown when an answer fails. */
define('sales-collab/timeline/timeline', ['wrm/context-path', 'sales-collab/ui/rest', 'sales-collab/ui/dom'], function (
    contextPath,
    rest,
    dom
) {
    'use strict';

    class Timeline {
        constructor(section) {
            this.path = '/customers/' + section.dataset.salesCustomer + '/timeline';
            this.form = document.getElementById('sales-timeline-filter');
            this.list = document.getElementById('sales-timeline-list');
            this.moreButton = document.getElementById('sales-timeline-more');
            this.empty = document.getElementById('sales-timeline-empty');
            this.problem = document.getElementById('sales-timeline-problem');
            this.filter = this.chosen();
            this.asked = 0;
            this.form.addEventListener('submit', (event) => this.filtered(event));
            this.form.querySelectorAll('select').forEach((select) => {
                select.addEventListener('change', (event) => this.filtered(event));
            });
            this.moreButton.addEventListener('click', () => this.load(this.list.dataset.next));
            document.addEventListener('sales-live', () => this.load(null));
        }

        filtered(event) {
            event.preventDefault();
            this.filter = this.chosen();
            this.load(null);
        }

        chosen() {
            return new URLSearchParams([...new FormData(this.form)].filter((each) => each[1].trim()));
        }

        /** An answer that a later question has overtaken is dropped. */
        async load(after) {
            const query = new URLSearchParams(this.filter);
            if (after) {
                query.set('after', after);
            }
            this.asked += 1;
            const mine = this.asked;
            this.list.setAttribute('aria-busy', 'true');
            const result = await this.ask(this.path + '?' + query);
            if (mine !== this.asked) {
                return;
            }
            this.list.removeAttribute('aria-busy');
            this.say(result);
            if (result.ok) {
                this.show(result.answer, Boolean(after));
            }
        }

        async ask(path) {
            try {
                return await rest.request('GET', path);
            } catch (failure) {
                return {ok: false, answer: {messages: [AJS.I18n.getText('sales.form.unreachable')]}};
            }
        }

        say(result) {
            const messages = (result.answer.messages || []).concat(Object.values(result.answer.errors || {}));
            this.problem.textContent = result.ok ? '' : messages.join(' ');
            this.problem.hidden = result.ok;
        }

        show(page, older) {
            const lines = page.entries.map((entry) => this.line(entry));
            if (older) {
                this.list.append(...lines);
            } else {
                this.list.replaceChildren(...lines);
            }
            this.list.dataset.next = page.next || '';
            this.moreButton.hidden = !page.next;
            this.empty.hidden = this.list.children.length > 0;
        }

        label(field, code) {
            const option = this.form.querySelector('[name=' + field + '] option[value="' + code + '"]');
            return option ? option.text : '';
        }

        line(entry) {
            const moment = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
                dateStyle: 'medium',
                timeStyle: 'short',
            }).format(new Date(entry.at));
            const issue =
                entry.issue &&
                dom.element('a', {href: contextPath() + '/browse/' + entry.issue.key, text: entry.issue.key});
            const head = dom.element('div', {class: 'sales-list-head'}, [
                dom.element('span', {class: 'aui-lozenge aui-lozenge-subtle', text: this.label('kind', entry.kind)}),
                dom.element('strong', {text: entry.title}),
                dom.element('span', {text: entry.department ? this.label('department', entry.department) : ''}),
                dom.element('span', {class: 'sales-grow', text: entry.by ? entry.by.displayName : ''}),
                issue,
                dom.element('time', {class: 'sales-quiet', datetime: entry.at, text: moment}),
            ]);
            return dom.element('li', {}, [head, dom.element('p', {class: 'sales-text', text: entry.text})]);
        }
    }

    function start() {
        const section = document.getElementById('sales-timeline');
        return section && document.getElementById('sales-timeline-filter') ? new Timeline(section) : null;
    }

    return {start};
});

require(['jquery', 'sales-collab/timeline/timeline'], function ($, timeline) {
    'use strict';

    $(timeline.start);
});
