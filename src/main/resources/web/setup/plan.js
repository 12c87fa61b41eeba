/** Shows the plan or the result of a set-up: how many things are in which state, and every one of them. */
define('sales-collab/setup/plan', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const LOZENGES = {
        EXISTS: 'aui-lozenge aui-lozenge-subtle',
        CREATE: 'aui-lozenge aui-lozenge-subtle aui-lozenge-current',
        LEAVE: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved',
        REMOVED: 'aui-lozenge aui-lozenge-subtle aui-lozenge-success',
        KEPT: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved'
    };

    function lozenge(item) {
        return dom.element('span', {class: LOZENGES[item.state], text: item.stateName});
    }

    function counts(items) {
        const byState = new Map();
        items.forEach((item) => {
            byState.set(item.state, (byState.get(item.state) || []).concat(item));
        });
        return [...byState.values()];
    }

    function summary(items) {
        return counts(items).map((same) => dom.element('li', {'data-state': same[0].state}, [
            lozenge(same[0]), ' ' + same.length
        ]));
    }

    /** How many things of one kind follow each other from here; they share the cell that names the kind. */
    function run(items, from) {
        let end = from;
        while (end < items.length && items[end].kind === items[from].kind) {
            end += 1;
        }
        return end - from;
    }

    function rows(items) {
        return items.map((item, i) => {
            const first = i === 0 || items[i - 1].kind !== item.kind;
            return dom.element('tr', {'data-kind': item.kind, 'data-state': item.state}, [
                first && dom.element('th', {scope: 'rowgroup', rowspan: String(run(items, i)), text: item.kindName}),
                dom.element('td', {text: item.name}),
                dom.element('td', {}, [lozenge(item)]),
                dom.element('td', {text: item.why})
            ]);
        });
    }

    return {rows, summary};
});
