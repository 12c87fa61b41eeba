/** Refines the gate on the stage path: evidence is ticked at once, a reason opens what only warns. */
define('sales-collab/stage/gate', ['sales-collab/ui/dom', 'sales-collab/ui/rest'], function (dom, rest) {
    'use strict';

    function address(gate, path) {
        return '/issues/' + encodeURIComponent(gate.dataset.issue) + '/stages/' + path;
    }

    function findingOf(finding) {
        const name = dom.element('span', {class: 'sales-gate-name', text: finding.name});
        const tick = dom.element('input', {type: 'checkbox', class: 'sales-gate-tick', checked: finding.met});
        const mark = dom.element('span', {class: 'sales-gate-mark', 'aria-hidden': 'true', text: finding.met ? '✓' : '○'});
        return dom.element(
            'li',
            {class: 'sales-gate-finding', 'data-rule': finding.rule, 'data-code': finding.code},
            [
                ...(finding.evidence ? [dom.element('label', {}, [tick, ' ', name])] : [mark, ' ', name]),
                ' ',
                dom.element('span', {class: 'sales-gate-state', text: finding.note || finding.stateText}),
            ]
        );
    }

    function waiveOf() {
        return dom.element('form', {class: 'aui sales-gate-waive'}, [
            dom.element('label', {for: 'sales-gate-reason', text: AJS.I18n.getText('sales.gate.reason.label')}),
            dom.element('textarea', {
                class: 'textarea', id: 'sales-gate-reason', name: 'reason', rows: '2', maxlength: '1000',
            }),
            dom.element('div', {class: 'error', role: 'alert'}),
            dom.element('button', {
                type: 'submit', class: 'aui-button', text: AJS.I18n.getText('sales.gate.reason.save'),
            }),
        ]);
    }

    /** The evidence that has the focus, to give it back after drawing anew. */
    function focused(gate) {
        const at = document.activeElement && document.activeElement.closest('.sales-gate-finding');
        return at && gate.contains(at) ? at.dataset.code : null;
    }

    /** Draws the gate anew from what the server answered. */
    function draw(gate, view) {
        const code = focused(gate);
        gate.querySelector('.sales-gate-counted').textContent = view.counted;
        const verdict = gate.querySelector('.sales-gate-verdict');
        verdict.textContent = view.verdict;
        verdict.classList.toggle('sales-notice', !view.open);
        verdict.classList.toggle('sales-notice-warning', !view.open);
        gate.querySelector('.sales-gate-findings').replaceChildren(...view.findings.map(findingOf));
        gate.querySelectorAll('.sales-gate-reason, .sales-gate-waive').forEach((old) => old.remove());
        if (view.reason) {
            gate.append(dom.element('p', {class: 'sales-gate-reason', text: view.reason}));
        }
        if (view.wantsReason) {
            gate.append(waiveOf());
        }
        const again = [...gate.querySelectorAll('.sales-gate-finding')].find((each) => each.dataset.code === code);
        if (again && again.querySelector('input')) {
            again.querySelector('input').focus();
        }
    }

    function messages(answer) {
        const said = [...Object.values((answer && answer.errors) || {}), ...((answer && answer.messages) || [])];
        return said.length ? said.join(' ') : AJS.I18n.getText('sales.team.error.unreachable');
    }

    async function call(method, path, content) {
        try {
            return await rest.request(method, path, content);
        } catch (failure) {
            return {ok: false, answer: null};
        }
    }

    async function tick(gate, box) {
        const code = box.closest('.sales-gate-finding').dataset.code;
        gate.setAttribute('aria-busy', 'true');
        const {ok, answer} = await call('PUT', address(gate, 'evidence/' + encodeURIComponent(code)), {there: box.checked});
        gate.removeAttribute('aria-busy');
        if (ok) {
            draw(gate, answer);
        } else {
            box.checked = !box.checked;
            AJS.flag({type: 'error', body: AJS.escapeHtml(messages(answer)), close: 'auto'});
        }
    }

    async function waive(gate, form) {
        const {ok, answer} = await call('POST', address(gate, 'waivers'), {reason: form.elements.reason.value});
        if (ok) {
            draw(gate, answer);
        } else {
            form.querySelector('.error').textContent = messages(answer);
            form.elements.reason.focus();
        }
    }

    async function refresh(gate) {
        const {ok, answer} = await call('GET', address(gate, 'gate'));
        if (ok) {
            draw(gate, answer);
        }
    }

    function start(gate) {
        // While a step is under way no second one starts; the box keeps the focus, which a disabled one would lose.
        gate.addEventListener('click', (event) => {
            if (gate.hasAttribute('aria-busy') && event.target.matches('.sales-gate-tick')) {
                event.preventDefault();
            }
        });
        gate.addEventListener('change', (event) => {
            if (event.target.matches('.sales-gate-tick')) {
                tick(gate, event.target);
            }
        });
        gate.addEventListener('submit', (event) => {
            event.preventDefault();
            waive(gate, event.target);
        });
        document.addEventListener('sales-collab-roles', () => refresh(gate));
    }

    return {start};
});

require(['sales-collab/stage/gate'], function (gate) {
    AJS.toInit(() => document.querySelectorAll('.sales-gate').forEach(gate.start));
});
