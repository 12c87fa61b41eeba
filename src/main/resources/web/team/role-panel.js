/** Refines the role panel that the server has rendered: steps happen at once and can be taken back. */
define('sales-collab/team/role-panel', [
    'sales-collab/ui/dom',
    'sales-collab/team/roles-rest',
    'sales-collab/team/dialogs',
], function (dom, rest, dialogs) {
    'use strict';

    /** The role's code; what it is called and what its holder may decide shows on hover and on focus. */
    function markOf(panel, line) {
        const title = line.name + ' · ' + line.department;
        const about = 'sales-role-about-' + panel.dataset.issue + '-' + line.code;
        return dom.element('span', {class: 'sales-role-mark'}, [
            dom.element('span', {
                class: 'sales-role-code',
                tabindex: '0',
                role: 'note',
                'aria-label': title,
                'aria-describedby': about,
                text: line.code,
            }),
            dom.element('span', {class: 'sales-role-about', role: 'tooltip', id: about}, [
                dom.element('strong', {text: title}),
                line.limit && dom.element('span', {class: 'sales-role-limit', text: line.limit}),
            ]),
        ]);
    }

    function lineOf(view, panel, line) {
        const profile = AJS.contextPath() + '/secure/ViewProfile.jspa?' + line.profile;
        const holder = line.profile
            ? dom.element('span', {class: 'sales-role-holder'}, [dom.element('a', {href: profile, text: line.holder})])
            : dom.element('span', {class: 'sales-role-holder', text: line.holder});
        const assignText = line.held
            ? AJS.I18n.getText('sales.team.change')
            : AJS.I18n.getText('sales.team.assign');
        return dom.element(
            'li',
            {
                class: 'sales-role sales-role-' + line.state,
                'data-role': line.code,
                'data-version': String(line.version),
            },
            [
                markOf(panel, line),
                dom.element('span', {class: 'sales-role-who'}, [
                    holder,
                    ' ',
                    dom.element('span', {class: 'sales-role-department', text: line.department}),
                ]),
                dom.element('span', {class: 'sales-role-state', title: line.since, text: line.stateText}),
                dom.element('span', {class: 'sales-role-actions'}, [
                    line.mayAccept && dom.button('accept', AJS.I18n.getText('sales.team.accept'), line.acceptLabel, true),
                    line.mayAssign && dom.button('assign', assignText, line.assignLabel),
                    line.mayEnd && dom.button('end', AJS.I18n.getText('sales.team.end'), line.endLabel),
                ]),
            ]
        );
    }

    function noticeOf(view) {
        return (
            view.notice &&
            dom.element('p', {class: 'sales-notice sales-notice-' + view.noticeKind}, [
                dom.element('span', {class: 'aui-icon aui-icon-small aui-iconfont-warning', 'aria-hidden': 'true'}),
                dom.element('span', {text: view.notice}),
            ])
        );
    }

    function silentOf(sentence) {
        return dom.element('li', {}, [
            dom.element('span', {class: 'aui-icon aui-icon-small aui-iconfont-warning', 'aria-hidden': 'true'}),
            ' ' + sentence,
        ]);
    }

    function otherOf(other) {
        return dom.element('span', {
            hidden: true,
            class: 'sales-role-other',
            'data-role': other.code,
            'data-version': String(other.version),
            'data-name': other.name,
        });
    }

    /** Draws the panel anew from what the server answered; the focus stays on the same role. */
    function draw(panel, view, role) {
        panel.querySelector('.sales-team-notice').replaceChildren(...[noticeOf(view)].filter(Boolean));
        panel.querySelector('.sales-roles').replaceChildren(...view.lines.map((line) => lineOf(view, panel, line)));
        panel.querySelector('.sales-team-coverage').textContent = view.coverage;
        panel.querySelector('.sales-team-triangle').textContent = view.triangle;
        panel.querySelector('.sales-team-silent').replaceChildren(...view.silent.map(silentOf));
        panel.querySelectorAll('.sales-role-other').forEach((other) => other.remove());
        panel.append(...view.others.map(otherOf));
        focusOn(panel, role);
        document.dispatchEvent(new CustomEvent('sales-collab-roles'));
    }

    function focusOn(panel, role) {
        const line = [...panel.querySelectorAll('.sales-role')].find((each) => each.dataset.role === role);
        const target = (line && line.querySelector('button')) || panel.querySelector('button');
        if (target) {
            target.focus();
        }
    }

    function tell(problem) {
        const messages = [...Object.values(problem.fields || {}), ...(problem.messages || [])];
        AJS.flag({type: 'error', body: AJS.escapeHtml(messages.join(' ')), close: 'auto'});
    }

    function offerUndo(panel, role, version, sentence) {
        const undo = '<ul class="aui-nav-actions-list"><li><button type="button" class="aui-button aui-button-link">'
            + AJS.escapeHtml(AJS.I18n.getText('sales.team.undo')) + '</button></li></ul>';
        const flag = AJS.flag({type: 'success', body: AJS.escapeHtml(sentence) + undo, close: 'auto'});
        flag.querySelector('.aui-nav-actions-list button').addEventListener('click', () => {
            flag.close();
            run(panel, role, 'undo', {version: version});
        });
    }

    function sentenceOf(step, role) {
        if (step === 'accept') {
            return AJS.I18n.getText('sales.team.done.accepted', role);
        }
        return step === 'end'
            ? AJS.I18n.getText('sales.team.done.ended', role)
            : AJS.I18n.getText('sales.team.done.assigned', role);
    }

    /** While a step is under way no second one starts, and screen readers hear that the panel is at work. */
    async function whileBusy(panel, work) {
        const buttons = [...panel.querySelectorAll('button:not([disabled])')];
        panel.setAttribute('aria-busy', 'true');
        buttons.forEach((button) => { button.disabled = true; });
        try {
            return await work();
        } finally {
            panel.removeAttribute('aria-busy');
            buttons.forEach((button) => { button.disabled = false; });
        }
    }

    async function send(panel, role, step, body) {
        const view = await whileBusy(panel, () => rest.step(panel.dataset.issue, role, step, body));
        draw(panel, view, role);
        if (step !== 'undo') {
            const line = view.lines.find((each) => each.code === role);
            const version = step === 'assign' ? line.version : body.version + 1;
            offerUndo(panel, role, version, sentenceOf(step, role));
        }
    }

    async function run(panel, role, step, body) {
        try {
            await send(panel, role, step, body);
        } catch (problem) {
            if (problem.current) {
                draw(panel, problem.current, role);
            } else {
                focusOn(panel, role);
            }
            tell(problem);
        }
    }

    function assign(panel, roles, button) {
        const save = (role, user) =>
            send(panel, role.code, 'assign', {user: user, version: role.version}).catch((problem) => {
                if (problem.current) {
                    draw(panel, problem.current, role.code);
                }
                throw problem;
            });
        dialogs.assign(panel.dataset.issue, roles, save, () => button.isConnected && button.focus());
    }

    function roleOf(each) {
        const code = each.dataset.role;
        const mark = each.querySelector('.sales-role-code');
        return {code: code, name: each.dataset.name || mark.title.split(' · ')[0], version: Number(each.dataset.version)};
    }

    function clicked(panel, button) {
        const step = button.dataset.step;
        const line = button.closest('.sales-role');
        if (step === 'history') {
            dialogs.history(panel.dataset.issue, () => button.focus());
        } else if (step === 'other') {
            const others = [...panel.querySelectorAll('.sales-role-other')].map(roleOf);
            const lines = [...panel.querySelectorAll('.sales-role')].map(roleOf);
            assign(panel, others.length ? others : lines, button);
        } else if (step === 'assign') {
            assign(panel, [roleOf(line)], button);
        } else {
            const role = roleOf(line);
            run(panel, role.code, step, {version: role.version});
        }
    }

    /** One listener for the page: Jira replaces panels after inline edits, and new ones work at once. */
    function start() {
        document.addEventListener('click', (event) => {
            const button = event.target.closest && event.target.closest('.sales-team [data-step]');
            if (button) {
                clicked(button.closest('.sales-team'), button);
            }
        });
    }

    return {start};
});

require(['sales-collab/team/role-panel'], (panel) => panel.start());
