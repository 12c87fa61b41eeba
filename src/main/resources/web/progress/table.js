/** The numbers by stage as a table. */
define('sales-collab/progress/table', [
    'sales-collab/ui/dom',
    'sales-collab/progress/formats',
    'sales-collab/progress/links',
], function (dom, formats, links) {
    'use strict';

    function row(line, total) {
        const cell = (text, what) => dom.element('td', {class: 'sales-number'}, [links.number(line, text, what)]);
        return dom.element('tr', {class: total ? 'sales-total' : 'sales-stage-' + line.kind}, [
            dom.element('th', {scope: 'row', text: line.name}),
            cell(formats.count(line.count), AJS.I18n.getText('sales.progress.count')),
            cell(formats.amount(line.amount), AJS.I18n.getText('sales.progress.amount')),
            line.kind === 'open' || total
                ? cell(formats.amount(line.weighted), AJS.I18n.getText('sales.progress.weighted'))
                : dom.element('td', {class: 'sales-number', text: '–'}),
        ]);
    }

    function heads(base) {
        const head = (text, title) =>
            dom.element('th', {scope: 'col', class: title ? 'sales-number' : null, title: title, text: text});
        return dom.element('tr', {}, [
            head(AJS.I18n.getText('sales.progress.stage')),
            head(AJS.I18n.getText('sales.progress.count'), AJS.I18n.getText('sales.progress.count.hint')),
            head(
                AJS.I18n.getText('sales.progress.amount') + ' (' + base + ')',
                AJS.I18n.getText('sales.progress.amount.hint', base)
            ),
            head(
                AJS.I18n.getText('sales.progress.weighted') + ' (' + base + ')',
                AJS.I18n.getText('sales.progress.weighted.hint', base)
            ),
        ]);
    }

    /** Open stages, their total, then what is decided. */
    return function table(progress) {
        const open = progress.stages.filter((line) => line.kind === 'open');
        const decided = progress.stages.filter((line) => line.kind !== 'open' && line.count);
        const total = {...progress.open, name: AJS.I18n.getText('sales.progress.total')};
        return dom.element('table', {class: 'aui sales-progress-table'}, [
            dom.element('thead', {}, [heads(progress.base)]),
            dom.element('tbody', {}, [
                ...open.map((line) => row(line, false)),
                row(total, true),
                ...decided.map((line) => row(line, false)),
            ]),
        ]);
    };
});
