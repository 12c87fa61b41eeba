/** What every page does: dialogs around forms, user pickers, confirmations. */
(function ($) {
    'use strict';

    const { contextPath } = WRM;

    function announce($content, reason) {
        if (window.JIRA && JIRA.trigger && JIRA.Events) {
            JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$content, reason]);
        }
    }

    /** Asks before a form that can't be undone is sent. */
    document.addEventListener('click', (event) => {
        const button = event.target.closest('.js-confirm');
        if (button && !window.confirm(button.dataset.confirm)) {
            event.preventDefault();
        }
    });

    function dialogFor(html, url) {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const title = page.querySelector('.form-title');
        const section = document.createElement('section');
        section.className = 'aui-dialog2 aui-dialog2-large aui-layer';
        section.setAttribute('role', 'dialog');
        section.setAttribute('aria-modal', 'true');
        section.setAttribute('aria-labelledby', 'form-dialog-title');
        section.setAttribute('tabindex', '-1');
        section.hidden = true;
        section.id = 'form-dialog';
        section.dataset.auiRemoveOnHide = 'true';
        section.dataset.url = url;
        const header = document.createElement('header');
        header.className = 'aui-dialog2-header';
        const heading = document.createElement('h1');
        heading.className = 'aui-dialog2-header-main';
        heading.id = 'form-dialog-title';
        heading.textContent = title ? title.textContent : '';
        header.append(heading);
        const content = document.createElement('div');
        content.className = 'aui-dialog2-content';
        const footer = document.createElement('footer');
        footer.className = 'aui-dialog2-footer';
        section.append(header, content, footer);
        document.body.append(section);
        const dialog = AJS.dialog2(section);
        fill(section, dialog, html);
        dialog.on('hide', () => section.remove());
        dialog.show();
        const first = content.querySelector('select, input:not([type=hidden]), textarea');
        if (first) {
            first.focus();
        }
        return dialog;
    }

    /** In quick dialogs the server draws the controls of apps' fields without labels and the dialog adds them, as in Jira. */
    function label(field) {
        const group = field.querySelector('.field-group');
        if (!group || group.querySelector('label')) {
            return;
        }
        const text = document.createElement('label');
        text.htmlFor = field.dataset.field;
        text.textContent = field.dataset.label;
        if (field.dataset.required) {
            const mark = document.createElement('span');
            mark.className = 'aui-icon icon-required';
            mark.textContent = field.dataset.required;
            text.append(mark);
        }
        group.prepend(text);
    }

    function fill(section, dialog, html) {
        const content = section.querySelector('.aui-dialog2-content');
        $(content).html(html);
        content.querySelectorAll('.app-field').forEach(label);
        const footer = section.querySelector('.aui-dialog2-footer');
        footer.textContent = '';
        const buttons = content.querySelector('.form-footer .buttons');
        const form = content.querySelector('form');
        if (!form || !buttons) {
            return;
        }
        form.id = form.id || 'dialog-form';
        const actions = document.createElement('div');
        actions.className = 'aui-dialog2-footer-actions';
        actions.append(...buttons.children);
        actions.querySelector('button[type=submit]').setAttribute('form', form.id);
        actions.querySelector('.cancel').addEventListener('click', (event) => {
            event.preventDefault();
            dialog.hide();
        });
        footer.append(actions);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            send(section, dialog, form, form.getAttribute('action'));
        });
        content.querySelectorAll('.js-reload').forEach((select) => select.addEventListener('change', () =>
            send(section, dialog, form, contextPath() + '/secure/CreateIssue!reload.jspa')));
        pickers(content);
        announce($(content), 'dialogReady');
    }

    function send(section, dialog, form, url) {
        const data = new URLSearchParams(new FormData(form));
        data.set('decorator', 'dialog');
        section.setAttribute('aria-busy', 'true');
        return fetch(url, { method: 'POST', body: data, credentials: 'same-origin' })
            .then((response) => (response.headers.get('content-type') || '').startsWith('application/json')
                ? response.json().then((answer) => window.location.assign(contextPath() + answer.redirect))
                : response.text().then((html) => fill(section, dialog, html)))
            .catch(() => AJS.flag({ type: 'error', body: document.title }))
            .finally(() => section.removeAttribute('aria-busy'));
    }

    function open(link) {
        const url = new URL(link.href);
        url.searchParams.set('decorator', 'dialog');
        return fetch(url, { credentials: 'same-origin' }).then((response) => {
            if (!response.ok || response.redirected) {
                window.location.assign(link.href);
                return null;
            }
            return response.text().then((html) => dialogFor(html, link.href));
        });
    }

    document.addEventListener('click', (event) => {
        const link = event.target.closest('#create_link, a.js-dialog');
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
            event.preventDefault();
            open(link);
        }
    });

    /** On the page itself a new project or type shows its own fields. */
    document.addEventListener('change', (event) => {
        const form = event.target.closest('form');
        if (event.target.matches('.js-reload') && form && !event.target.closest('.aui-dialog2')) {
            form.action = contextPath() + '/secure/CreateIssue!reload.jspa';
            form.submit();
        } else if (event.target.matches('.js-move-project')) {
            window.location.assign(event.target.dataset.url + '&pid=' + encodeURIComponent(event.target.value));
        }
    });

    let pickerCount = 0;

    /** A text input becomes a combobox that searches users; its own value stays the user name. */
    function picker(input) {
        if (input.dataset.picker) {
            return;
        }
        input.dataset.picker = 'true';
        const list = document.createElement('ul');
        list.className = 'user-suggestions';
        list.id = 'user-suggestions-' + (pickerCount += 1);
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', input.labels && input.labels[0] ? input.labels[0].textContent : input.name);
        list.hidden = true;
        input.setAttribute('role', 'combobox');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-expanded', 'false');
        input.setAttribute('aria-controls', list.id);
        input.after(list);
        let asked = 0;
        const close = () => {
            list.hidden = true;
            input.setAttribute('aria-expanded', 'false');
            input.removeAttribute('aria-activedescendant');
        };
        const choose = (option) => {
            input.value = option.dataset.name;
            close();
            input.dispatchEvent(new Event('change', { bubbles: true }));
        };
        const show = (users) => {
            list.textContent = '';
            users.forEach((user, index) => {
                const option = document.createElement('li');
                option.id = list.id + '-' + index;
                option.setAttribute('role', 'option');
                option.setAttribute('aria-selected', 'false');
                option.dataset.name = user.name;
                const name = document.createElement('span');
                name.className = 'name';
                name.textContent = ' (' + user.name + ')';
                option.append(user.displayName, name);
                option.addEventListener('mousedown', (event) => {
                    event.preventDefault();
                    choose(option);
                });
                list.append(option);
            });
            list.hidden = users.length === 0;
            input.setAttribute('aria-expanded', String(users.length > 0));
        };
        input.addEventListener('input', () => {
            const mine = (asked += 1);
            if (input.value.trim() === '') {
                close();
                return;
            }
            fetch(contextPath() + '/rest/api/2/user/search?maxResults=10&username=' + encodeURIComponent(input.value.trim()),
                { credentials: 'same-origin', headers: { Accept: 'application/json' } })
                .then((response) => (response.ok ? response.json() : []))
                .then((users) => (mine === asked ? show(users) : null));
        });
        input.addEventListener('keydown', (event) => {
            const options = Array.from(list.children);
            const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
            if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
                event.preventDefault();
                const next = (at + (event.key === 'ArrowDown' ? 1 : options.length - 1) + options.length) % options.length;
                options.forEach((option, index) => option.setAttribute('aria-selected', String(index === next)));
                input.setAttribute('aria-activedescendant', options[next].id);
            } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
                event.preventDefault();
                choose(options[at]);
            } else if (event.key === 'Escape' && !list.hidden) {
                event.stopPropagation();
                close();
            }
        });
        input.addEventListener('blur', close);
    }

    function pickers(root) {
        root.querySelectorAll('.js-user-picker').forEach(picker);
    }

    document.addEventListener('DOMContentLoaded', () => {
        pickers(document);
        announce($(document), 'pageLoad');
        const comment = document.getElementById('comment-issue');
        if (comment) {
            comment.addEventListener('click', (event) => {
                event.preventDefault();
                const field = document.getElementById('comment');
                if (field) {
                    field.focus();
                } else {
                    window.location.assign(window.location.pathname + '#addcomment');
                }
            });
        }
        document.querySelectorAll('.navigator-search textarea').forEach((box) => box.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
                event.preventDefault();
                box.form.requestSubmit();
            }
        }));
    });
}(window.jQuery));
