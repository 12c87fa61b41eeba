/** The pages of departments and roles: a dialog for each line, saved through REST with the administrator's password. */
define('sales-collab/organisation/definitions', [
    'sales-collab/ui/form-dialog',
    'sales-collab/ui/sudo-rest',
], function (FormDialog, rest) {
    'use strict';

    const root = () => document.getElementById('sales-definitions');

    function say(sentence) {
        const place = document.getElementById('sales-definitions-message');
        place.textContent = sentence;
        place.className = sentence ? 'aui-message aui-message-error' : '';
    }

    /** The page is drawn anew by the server; the reader comes back to the line. */
    function shown(code) {
        window.location.hash = 'sales-definition-' + code;
        window.location.reload();
    }

    function task(path) {
        return {
            submit: (content, seen) =>
                seen
                    ? rest.request('PUT', path + '/' + seen.code, Object.assign(content, {version: seen.version}))
                    : rest.request('POST', path, content),
            remove: (seen) => rest.request('DELETE', path + '/' + seen.code + '?version=' + seen.version),
            done: (answer) => shown(answer.code || ''),
        };
    }

    async function edit(dialog, kind, code) {
        say('');
        const result = await rest.request('GET', '/' + kind);
        const stored = result.ok && result.answer[kind].find((each) => each.code === code);
        if (!stored) {
            say((result.answer.messages || []).join(' ') || AJS.I18n.getText('sales.organisation.error.not-found'));
            return;
        }
        dialog.open(stored, task('/' + kind));
        lock(dialog, true);
    }

    /** A code never changes. */
    function lock(dialog, is) {
        dialog.form.querySelector('[name="code"]').readOnly = is;
        if (is) {
            dialog.form.querySelector('[name="nameZh"]').focus();
        }
    }

    function start() {
        if (!root()) {
            return;
        }
        const kind = root().dataset.kind;
        const dialog = new FormDialog(root().dataset.dialog);
        document.getElementById('sales-definition-add').addEventListener('click', () => {
            dialog.open(null, task('/' + kind));
            lock(dialog, false);
        });
        root().addEventListener('click', (event) => {
            const button = event.target.closest('[data-edit]');
            if (button) {
                edit(dialog, kind, button.dataset.edit);
            }
        });
    }

    return {start};
});

require(['jquery', 'sales-collab/organisation/definitions'], function ($, definitions) {
    'use strict';
    $(definitions.start);
});
