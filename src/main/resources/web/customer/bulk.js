/** Ticking customers of the register and deleting them: says first which can go and why the others stay. */
define('sales-collab/customer/bulk', ['sales-collab/ui/rest', 'sales-collab/ui/dom'], function (rest, dom) {
    'use strict';

    const MOST = 200;

    const byId = (id) => document.getElementById('sales-bulk-' + id);
    const boxes = () => [...document.querySelectorAll('#sales-register-table [data-bulk-key]')];

    class Selection {
        constructor() {
            /** Versions by key. */
            this.chosen = new Map();
            this.last = null;
        }

        set(box, on) {
            box.checked = on;
            if (on) {
                this.chosen.set(box.dataset.bulkKey, Number(box.dataset.version));
            } else {
                this.chosen.delete(box.dataset.bulkKey);
            }
        }

        /** With the shift key everything between the last tick and this one follows it. */
        ticked(box, shift) {
            const all = boxes();
            const from = all.findIndex((each) => each.dataset.bulkKey === this.last);
            const to = all.indexOf(box);
            const range = shift && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [box];
            range.forEach((each) => this.set(each, box.checked));
            this.last = box.dataset.bulkKey;
        }

        /** The list is drawn anew when others change it; what is still there stays ticked, in its new version. */
        again() {
            const there = new Set(boxes().map((box) => box.dataset.bulkKey));
            [...this.chosen.keys()].filter((key) => !there.has(key)).forEach((key) => this.chosen.delete(key));
            boxes().forEach((box) => this.set(box, this.chosen.has(box.dataset.bulkKey)));
        }

        customers() {
            return [...this.chosen].map(([key, version]) => ({key, version}));
        }
    }

    class Dialog {
        constructor(selection) {
            this.selection = selection;
            this.section = document.getElementById('sales-bulk-dialog');
            this.dialog = AJS.dialog2(this.section);
            this.done = false;
            byId('confirm').addEventListener('click', () => this.run());
            byId('cancel').addEventListener('click', () => this.dialog.hide());
            this.dialog.on('hide', () => this.done && window.location.reload());
        }

        async open() {
            this.section.hidden = false;
            byId('confirm').hidden = true;
            byId('cancel').textContent = AJS.I18n.getText('sales.customer.action.cancel');
            this.say(AJS.I18n.getText('sales.customer.bulk.looking'), []);
            this.dialog.show();
            byId('cancel').focus();
            const answer = await this.ask({customers: this.selection.customers(), dryRun: true});
            if (answer) {
                this.going = answer.customers
                    .filter((one) => one.state === 'deletable')
                    .map((one) => ({key: one.key, version: one.version}));
                this.offer(answer);
            }
        }

        offer(answer) {
            const stay = answer.customers.filter((one) => one.state !== 'deletable');
            const all = String(answer.customers.length);
            this.say(
                answer.gone
                    ? AJS.I18n.getText('sales.customer.bulk.can', String(answer.gone), all)
                    : AJS.I18n.getText('sales.customer.bulk.none'),
                stay,
                answer.gone && AJS.I18n.getText('sales.customer.bulk.warning')
            );
            byId('confirm').textContent = AJS.I18n.getText('sales.customer.bulk.confirm', String(answer.gone));
            byId('confirm').hidden = answer.gone === 0;
        }

        async run() {
            byId('confirm').disabled = true;
            const answer = await this.ask({customers: this.going});
            byId('confirm').disabled = false;
            if (!answer) {
                return;
            }
            this.done = true;
            byId('confirm').hidden = true;
            byId('cancel').textContent = AJS.I18n.getText('sales.customer.bulk.close');
            byId('cancel').focus();
            const stayed = answer.customers.filter((one) => one.state !== 'deleted');
            this.say(AJS.I18n.getText('sales.customer.bulk.done', String(answer.gone)), stayed);
        }

        async ask(content) {
            const problem = byId('problem');
            let result = {ok: false, answer: {messages: [AJS.I18n.getText('sales.form.unreachable')]}};
            try {
                result = await rest.request('POST', '/customers/bulk-delete', content);
            } catch (failure) {
                this.say('', []);
            }
            const said = (result.answer.messages || []).concat(Object.values(result.answer.errors || {}));
            problem.textContent = result.ok ? '' : said.join(' ');
            problem.hidden = result.ok;
            return result.ok ? result.answer : null;
        }

        say(sentence, stay, warning) {
            byId('said').textContent = sentence;
            byId('warning').textContent = warning || '';
            byId('warning').hidden = !warning;
            byId('stay-title').hidden = stay.length === 0;
            byId('stay').replaceChildren(
                ...stay.map((one) =>
                    dom.element('li', {}, [
                        dom.element('strong', {text: one.name ? one.name + ' (' + one.key + ')' : one.key}),
                        dom.element(
                            'ul',
                            {},
                            one.reasons.map((reason) => dom.element('li', {text: reason}))
                        ),
                    ])
                )
            );
        }
    }

    function show(selection) {
        const count = selection.chosen.size;
        const all = byId('all');
        byId('bar').hidden = count === 0;
        byId('count').textContent = count ? AJS.I18n.getText('sales.customer.bulk.count', String(count)) : '';
        byId('delete').disabled = count > MOST;
        if (all) {
            all.checked = boxes().length > 0 && count === boxes().length;
            all.indeterminate = count > 0 && !all.checked;
        }
    }

    function start() {
        if (!byId('bar')) {
            return;
        }
        const selection = new Selection();
        const dialog = new Dialog(selection);
        document.addEventListener('click', (event) => {
            const box = event.target.closest('[data-bulk-key]');
            if (box) {
                selection.ticked(box, event.shiftKey);
            } else if (event.target.id === 'sales-bulk-all') {
                boxes().forEach((each) => selection.set(each, event.target.checked));
            } else {
                return;
            }
            show(selection);
        });
        byId('delete').addEventListener('click', () => dialog.open());
        byId('clear').addEventListener('click', () => {
            boxes().forEach((box) => selection.set(box, false));
            show(selection);
            byId('all').focus();
        });
        const again = () => {
            selection.again();
            show(selection);
        };
        document.addEventListener('sales-live', again);
        // A page that is gone back to keeps its ticks in some browsers.
        boxes().filter((box) => box.checked).forEach((box) => selection.set(box, true));
        show(selection);
    }

    return {start};
});

require(['jquery', 'sales-collab/customer/bulk'], function ($, bulk) {
    'use strict';

    $(bulk.start);
});
