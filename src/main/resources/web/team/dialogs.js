/** The two dialogs of the role panel: assigning a role, and its history. */
define('sales-collab/team/dialogs', [
    'sales-collab/ui/dom',
    'sales-collab/team/roles-rest',
    'sales-collab/team/person-search',
], function (dom, rest, PersonSearch) {
    'use strict';

    function open(title, content, buttons, size) {
        const header = dom.element('header', {class: 'aui-dialog2-header'}, [
            dom.element('h1', {class: 'aui-dialog2-header-main', id: 'sales-team-dialog-title', text: title}),
        ]);
        const actions = dom.element('div', {class: 'aui-dialog2-footer-actions'}, buttons);
        const section = dom.element(
            'section',
            {
                class: 'aui-dialog2 aui-layer aui-dialog2-' + size,
                role: 'dialog',
                'aria-labelledby': 'sales-team-dialog-title',
                hidden: true,
                'data-aui-remove-on-hide': 'true',
            },
            [
                header,
                dom.element('div', {class: 'aui-dialog2-content'}, content),
                dom.element('footer', {class: 'aui-dialog2-footer'}, [actions]),
            ]
        );
        document.body.append(section);
        const dialog = AJS.dialog2(section);
        dialog.show();
        return dialog;
    }

    function closeButton(label) {
        return dom.element('button', {type: 'button', class: 'aui-button aui-button-link', text: label});
    }

    /** Asks whom to assign. roles: [{code, name, version}]; save(role, user) answers a promise. */
    function assign(issue, roles, save, back) {
        const search = new PersonSearch(issue, 'sales-team-person');
        const error = dom.element('div', {class: 'error', role: 'alert', id: 'sales-team-person-error'});
        const choice = roleChoice(roles);
        const form = dom.element('form', {class: 'aui'}, [
            choice.group,
            dom.element('div', {class: 'field-group'}, [
                dom.element('label', {
                    for: 'sales-team-person',
                    text: AJS.I18n.getText('sales.team.dialog.person'),
                }),
                ...search.elements(),
                error,
            ]),
        ]);
        const submit = dom.element('button', {
            type: 'button',
            class: 'aui-button aui-button-primary',
            text: AJS.I18n.getText('sales.team.assign'),
        });
        const cancel = closeButton(AJS.I18n.getText('sales.team.cancel'));
        const title =
            roles.length === 1
                ? AJS.I18n.getText('sales.team.dialog.title', roles[0].name)
                : AJS.I18n.getText('sales.team.other');
        const dialog = open(title, [form], [submit, cancel], 'small');

        async function send() {
            error.textContent = '';
            submit.disabled = true;
            try {
                await save(choice.role(), search.value());
                dialog.hide();
            } catch (problem) {
                error.textContent = [...Object.values(problem.fields), ...problem.messages].join(' ');
                search.input.setAttribute('aria-describedby', error.id);
                search.input.focus();
            } finally {
                submit.disabled = false;
            }
        }

        submit.addEventListener('click', send);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            send();
        });
        cancel.addEventListener('click', () => dialog.hide());
        dialog.on('hide', back);
        (choice.select || search.input).focus();
        search.search();
    }

    function roleChoice(roles) {
        if (roles.length === 1) {
            return {group: null, select: null, role: () => roles[0]};
        }
        const select = dom.element(
            'select',
            {class: 'select full-width-field', id: 'sales-team-role'},
            roles.map((role, index) => dom.element('option', {value: String(index), text: role.name}))
        );
        const group = dom.element('div', {class: 'field-group'}, [
            dom.element('label', {for: 'sales-team-role', text: AJS.I18n.getText('sales.team.dialog.role')}),
            select,
        ]);
        return {group, select, role: () => roles[Number(select.value)]};
    }

    async function history(issue, back) {
        const body = dom.element('div', {class: 'sales-history', 'aria-live': 'polite'}, [
            dom.element('aui-spinner', {size: 'small'}),
        ]);
        const close = closeButton(AJS.I18n.getText('sales.team.close'));
        const dialog = open(AJS.I18n.getText('sales.team.history'), [body], [close], 'medium');
        close.addEventListener('click', () => dialog.hide());
        dialog.on('hide', back);
        close.focus();
        try {
            body.replaceChildren(historyTable(await rest.history(issue)));
        } catch (problem) {
            body.replaceChildren(dom.element('p', {text: problem.messages[0]}));
        }
    }

    function historyTable(entries) {
        if (!entries.length) {
            return dom.element('p', {text: AJS.I18n.getText('sales.team.history.empty')});
        }
        const heads = [
            AJS.I18n.getText('sales.team.history.when'),
            AJS.I18n.getText('sales.team.history.what'),
            AJS.I18n.getText('sales.team.history.who'),
        ];
        return dom.element('table', {class: 'aui'}, [
            dom.element('thead', {}, [
                dom.element('tr', {}, heads.map((head) => dom.element('th', {scope: 'col', text: head}))),
            ]),
            dom.element(
                'tbody',
                {},
                entries.map((entry) =>
                    dom.element('tr', {}, [
                        dom.element('td', {}, [dom.element('time', {datetime: entry.at, text: entry.when})]),
                        dom.element('td', {text: entry.sentence}),
                        dom.element('td', {text: entry.by}),
                    ])
                )
            ),
        ]);
    }

    return {assign, history};
});
