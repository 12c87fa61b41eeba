/** The page of customer rights: saves what was entered, unless somebody else saved first. */
define('sales-collab/customer/rights', [
    'sales-collab/customer/rights-rest',
    'sales-collab/customer/rights-form',
    'sales-collab/customer/rights-conflict',
    'sales-collab/customer/rights-preview',
], function (rest, Form, conflict, preview) {
    'use strict';

    const root = () => document.getElementById('sales-rights');
    const byId = (id) => document.getElementById('sales-rights-' + id);

    function say(sentence, kind) {
        const place = byId('message');
        place.textContent = sentence;
        place.className = sentence ? 'aui-message aui-message-' + kind : '';
    }

    function unsaved(are) {
        byId('unsaved').hidden = !are;
        byId('discard').hidden = !are;
    }

    function changed() {
        say('', 'info');
        unsaved(true);
    }

    const form = new Form(changed);

    function busy(is) {
        [byId('save'), byId('mine')].forEach((button) => {
            button.disabled = is;
        });
    }

    function saved(answer) {
        root().dataset.version = answer.version;
        form.settle();
        conflict.hide();
        preview.forget();
        unsaved(false);
        say(AJS.I18n.getText('sales.customer.rights.saved'), 'success');
    }

    function refused(refusal, entered) {
        if (refusal.current) {
            root().dataset.stored = refusal.current.version;
            say('', 'info');
            conflict.show(refusal.current, entered);
            return;
        }
        const marked = Object.keys(refusal.fields).length > 0;
        say(refusal.messages.join(' ') || (marked ? AJS.I18n.getText('sales.customer.rights.wrong') : ''), 'error');
        form.showErrors(refusal.fields);
    }

    async function save(version) {
        const entered = form.value(Number(version));
        form.showErrors({});
        busy(true);
        say(AJS.I18n.getText('sales.customer.rights.saving'), 'info');
        try {
            saved(await rest.save(entered));
        } catch (refusal) {
            refused(refusal, entered);
        } finally {
            busy(false);
        }
    }

    function start() {
        if (!root()) {
            return;
        }
        form.start();
        preview.start();
        byId('form').addEventListener('input', changed);
        byId('form').addEventListener('submit', (event) => {
            event.preventDefault();
            save(root().dataset.version);
        });
        byId('mine').addEventListener('click', () => save(root().dataset.stored));
    }

    return {start};
});

require(['jquery', 'sales-collab/customer/rights'], function ($, rights) {
    'use strict';
    $(rights.start);
});
