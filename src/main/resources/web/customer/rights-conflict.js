/** Shows two versions of the rights beside each other, where they differ. */
define('sales-collab/customer/rights-conflict', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const byId = (id) => document.getElementById('sales-rights-' + id);

    const tiers = () => ({
        KA: AJS.I18n.getText('sales.customer.tier.ka'),
        A: AJS.I18n.getText('sales.customer.tier.a'),
        B: AJS.I18n.getText('sales.customer.tier.b'),
        C: AJS.I18n.getText('sales.customer.tier.c'),
    });

    function limitText(limit) {
        if (!limit) {
            return '';
        }
        const named = limit.tiers.map((tier) => tiers()[tier] || tier);
        const owned = limit.owned ? [AJS.I18n.getText('sales.customer.rights.limit.owned')] : [];
        return [limit.group, ...limit.regions, ...named, ...owned].join('\n');
    }

    /** What each version says, by what it is said of: rights by their code, limits by their place. */
    function sayings(version) {
        const said = new Map();
        document.querySelectorAll('#sales-rights [data-right]').forEach((row) => {
            const groups = (version.rights || {})[row.dataset.right] || [];
            said.set(row.querySelector('th').textContent, [...groups].sort().join('\n'));
        });
        (version.limits || []).forEach((limit, index) => {
            said.set(AJS.I18n.getText('sales.customer.rights.limit.of', String(index + 1)), limitText(limit));
        });
        return said;
    }

    function line(what, theirs, mine) {
        const nothing = AJS.I18n.getText('sales.customer.rights.conflict.nothing');
        return dom.element('tr', {}, [
            dom.element('th', {scope: 'row', text: what}),
            dom.element('td', {text: theirs || nothing}),
            dom.element('td', {text: mine || nothing}),
        ]);
    }

    function show(stored, entered) {
        const theirs = sayings(stored);
        const mine = sayings(entered);
        const all = [...new Set([...theirs.keys(), ...mine.keys()])];
        const lines = all
            .filter((what) => (theirs.get(what) || '') !== (mine.get(what) || ''))
            .map((what) => line(what, theirs.get(what), mine.get(what)));
        byId('differences').replaceChildren(...lines);
        byId('conflict').hidden = false;
        byId('conflict-heading').focus();
    }

    function hide() {
        byId('conflict').hidden = true;
    }

    return {show, hide};
});
