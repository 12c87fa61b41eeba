/** The set-up wizard: asks REST for a preview, runs it, shows the progress, stops it and takes it back. */
define('sales-collab/setup/wizard', ['jquery', 'wrm/context-path', 'sales-collab/setup/plan'], function ($, contextPath, plans) {
    'use strict';

    const BETWEEN_LOOKS = 500;

    /** What the shown plan is a plan for, and the project at which something is under way. */
    const now = {request: null, project: ''};

    function byId(id) {
        return document.getElementById('sales-setup-' + id);
    }

    function text(name) {
        return document.getElementById('sales-setup').getAttribute('data-' + name);
    }

    function base() {
        return contextPath() + '/rest/sales-collab/1.0/setup/';
    }

    /** Jira's sender that asks for the administrator's password in a dialog where it is wanted again. */
    function asking() {
        const sender = window.JIRA && window.JIRA.SmartAjax;
        return sender && sender.makeWebSudoRequest ? sender : null;
    }

    function send(path, body, admin) {
        const options = {
            url: base() + path,
            type: 'POST',
            contentType: 'application/json',
            dataType: 'json',
            data: JSON.stringify(body)
        };
        return admin && asking() ? asking().makeWebSudoRequest(options) : $.ajax(options);
    }

    function wantsNew() {
        return Boolean(byId('new') && byId('new').checked);
    }

    function key() {
        return byId(wantsNew() ? 'key' : 'project-key').value.trim();
    }

    function chosen() {
        const language = byId('language').value;
        return wantsNew()
            ? {newProject: {key: key(), name: byId('name').value, lead: byId('lead').value}, language: language}
            : {project: key(), language: language};
    }

    function say(sentence, kind) {
        const place = byId('message');
        place.textContent = sentence;
        place.className = sentence ? 'aui-message aui-message-' + kind : '';
    }

    function showErrors(errors) {
        document.querySelectorAll('#sales-setup [data-error]').forEach((place) => {
            place.textContent = errors[place.getAttribute('data-error')] || '';
        });
    }

    function askPassword() {
        const project = wantsNew() ? '' : '?project=' + encodeURIComponent(key());
        const here = window.location.pathname.substring(contextPath().length) + project;
        window.location = contextPath() + '/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=' +
            encodeURIComponent(here);
    }

    function refused(answer) {
        if (answer.status === 401 && answer.getResponseHeader('X-Atlassian-WebSudo')) {
            if (!asking()) {
                askPassword();
            }
            return;
        }
        const body = answer.responseJSON || {};
        const general = (body.messages || []).join(' ');
        showErrors(body.errors || {});
        say(general || (Object.keys(body.errors || {}).length > 0 ? '' : text('failed')), 'error');
    }

    /** A plan is only shown as long as the form says what it was made for. */
    function forget() {
        now.request = null;
        byId('plan').hidden = true;
        byId('steps').hidden = true;
        say('', 'info');
    }

    function show(plan, heading) {
        byId('heading').textContent = heading;
        byId('summary').replaceChildren(...plans.summary(plan.items));
        byId('rows').replaceChildren(...plans.rows(plan.items));
        byId('plan').hidden = false;
        byId('steps').hidden = false;
        offer(plan);
    }

    function offer(plan) {
        const has = (state) => plan.items.some((item) => item.state === state);
        if (byId('undo')) {
            byId('undo').hidden = !has('EXISTS');
            byId('run').hidden = Boolean(plan.obstacle) || !(has('CREATE') || plan.cancelled);
        }
        byId('open').hidden = !(plan.complete && has('EXISTS'));
        if (plan.project) {
            byId('open').href = contextPath() + '/projects/' + encodeURIComponent(plan.project);
            byId('project-key').value = plan.project;
            if (byId('existing')) {
                byId('existing').checked = true;
            }
            which();
        }
        now.request = chosen();
    }

    function which() {
        document.querySelectorAll('#sales-setup [data-when]').forEach((group) => {
            group.hidden = (group.getAttribute('data-when') === 'new') !== wantsNew();
        });
    }

    function preview() {
        showErrors({});
        forget();
        const wanted = chosen();
        const still = () => JSON.stringify(chosen()) === JSON.stringify(wanted);
        send('preview', wanted, false).then((plan) => {
            if (still()) {
                show(plan, text('plan'));
                say(plan.obstacle || '', 'warning');
            }
        }, (answer) => {
            if (still()) {
                refused(answer);
            }
        });
    }

    function progress(done, total) {
        byId('bar').max = total || 1;
        byId('bar').value = done;
        byId('count').textContent = total ? done + ' / ' + total : '';
    }

    /** Shows how far it is until stop() is called; an answer that comes later is dropped. */
    function watch(project, backwards) {
        let ended = false;
        progress(0, 0);
        byId('progress').hidden = false;
        const timer = window.setInterval(() => {
            $.getJSON(base() + 'status', {project: project}).then((far) => {
                if (!ended) {
                    progress(backwards ? far.total - far.done : far.done, far.total);
                }
            });
        }, BETWEEN_LOOKS);
        return function stop() {
            ended = true;
            window.clearInterval(timer);
            byId('progress').hidden = true;
        };
    }

    function act(path, body, message) {
        now.project = body.project || body.newProject.key;
        const inputs = $('#sales-setup').find('button, input, select').not('#sales-setup-cancel');
        inputs.prop('disabled', true);
        byId('cancel').disabled = false;
        say('', 'info');
        const stop = watch(now.project, path === 'undo');
        byId('cancel').focus();
        send(path, body, true).then((plan) => {
            showErrors({});
            show(plan, text('result'));
            say(text(plan.cancelled ? 'cancelled' : message), plan.cancelled ? 'warning' : 'success');
        }, refused).always(() => {
            stop();
            inputs.prop('disabled', false);
            byId('heading').focus();
        });
    }

    /** A refusal means that it has not begun yet or has just ended; in the first case it can be tried again. */
    function cancel() {
        byId('cancel').disabled = true;
        say(text('cancelling'), 'info');
        send('cancel', {project: now.project}, true).fail(() => {
            byId('cancel').disabled = false;
        });
    }

    function begin() {
        if (!byId('form')) {
            return;
        }
        byId('form').addEventListener('submit', (event) => {
            event.preventDefault();
            preview();
        });
        byId('form').addEventListener('input', () => {
            which();
            forget();
        });
        if (byId('run')) {
            byId('run').addEventListener('click', () => act('run', now.request, 'complete'));
            byId('undo').addEventListener('click', () => act('undo', {project: now.request.project}, 'undone'));
            byId('cancel').addEventListener('click', cancel);
        }
        if (key()) {
            preview();
        }
    }

    return {begin: begin};
});

require(['jquery', 'sales-collab/setup/wizard'], function ($, wizard) {
    'use strict';
    $(wizard.begin);
});
