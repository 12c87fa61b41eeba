/** The set-up wizard: asks REST for a preview, runs it, shows the progress and takes it back. */
define('sales-collab/setup/wizard', ['jquery', 'wrm/context-path'], function ($, contextPath) {
    'use strict';

    var LOZENGES = {
        EXISTS: 'aui-lozenge',
        CREATE: 'aui-lozenge aui-lozenge-current',
        LEAVE: 'aui-lozenge aui-lozenge-moved',
        REMOVED: 'aui-lozenge aui-lozenge-success',
        KEPT: 'aui-lozenge aui-lozenge-moved'
    };

    function byId(id) {
        return document.getElementById('sales-setup-' + id);
    }

    function base() {
        return contextPath() + '/rest/sales-collab/1.0/setup/';
    }

    /** Jira asks for the administrator's password where it wants it again. */
    function send(path, body, admin) {
        var options = {
            url: base() + path,
            type: 'POST',
            contentType: 'application/json',
            dataType: 'json',
            data: JSON.stringify(body)
        };
        var smart = admin && window.JIRA && window.JIRA.SmartAjax;
        return smart && smart.makeWebSudoRequest ? smart.makeWebSudoRequest(options) : $.ajax(options);
    }

    function chosen() {
        var language = byId('language').value;
        var fresh = byId('new');
        if (fresh && fresh.checked) {
            return {
                newProject: {key: byId('key').value, name: byId('name').value, lead: byId('lead').value},
                language: language
            };
        }
        return {project: byId('project').value, language: language};
    }

    function say(text, kind) {
        var place = byId('message');
        place.textContent = text;
        place.className = text ? 'aui-message aui-message-' + kind : '';
    }

    function showErrors(errors) {
        document.querySelectorAll('#sales-setup [data-error]').forEach(function (place) {
            place.textContent = errors[place.getAttribute('data-error')] || '';
        });
    }

    function refused(answer) {
        if (answer.status === 401 && answer.getResponseHeader('X-Atlassian-WebSudo')) {
            var here = window.location.pathname.substring(contextPath().length) + window.location.search;
            window.location = contextPath() + '/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=' +
                encodeURIComponent(here);
            return;
        }
        var body = answer.responseJSON || {};
        showErrors(body.errors || {});
        var general = (body.messages || []).join(' ');
        var ours = Object.keys(body.errors || {}).length > 0;
        say(general || (ours ? '' : $('#sales-setup').attr('data-failed')), 'error');
    }

    function cell(row, content) {
        var td = document.createElement('td');
        if (typeof content === 'string') {
            td.textContent = content;
        } else {
            td.appendChild(content);
        }
        row.appendChild(td);
    }

    function show(plan) {
        var rows = byId('rows');
        rows.textContent = '';
        plan.items.forEach(function (item) {
            var row = document.createElement('tr');
            var state = document.createElement('span');
            row.setAttribute('data-kind', item.kind);
            row.setAttribute('data-state', item.state);
            state.className = LOZENGES[item.state];
            state.textContent = item.stateName;
            cell(row, item.kindName);
            cell(row, item.name);
            cell(row, state);
            cell(row, item.why);
            rows.appendChild(row);
        });
        byId('plan').hidden = false;
        offer(plan);
    }

    function offer(plan) {
        var made = plan.items.some(function (item) { return item.state === 'EXISTS'; });
        var open = byId('open');
        if (byId('undo')) {
            byId('undo').hidden = !made;
            byId('run').hidden = plan.complete || plan.items.some(function (item) { return item.state === 'REMOVED'; });
        }
        open.hidden = !(plan.complete && made);
        open.href = plan.project ? contextPath() + '/projects/' + encodeURIComponent(plan.project) : '';
        if (plan.project) {
            byId('existing').checked = true;
            byId('project').value = plan.project;
            which();
        }
    }

    function which() {
        var fresh = byId('new') && byId('new').checked;
        document.querySelectorAll('#sales-setup [data-when]').forEach(function (group) {
            group.hidden = (group.getAttribute('data-when') === 'new') !== Boolean(fresh);
        });
    }

    function preview(event) {
        event.preventDefault();
        showErrors({});
        say('', 'info');
        send('preview', chosen(), false).then(show, refused);
    }

    /** Shows how far it is until stop() is called; an answer that comes later is dropped. */
    function watch(project) {
        var ended = false;
        var timer = project ? window.setInterval(function () {
            $.getJSON(base() + 'status', {project: project}).then(function (progress) {
                if (!ended) {
                    say($('#sales-setup').attr('data-running') + ' ' + progress.done + '/' + progress.total, 'info');
                }
            });
        }, 700) : 0;
        return function stop() {
            ended = true;
            window.clearInterval(timer);
        };
    }

    function act(path, body, message) {
        var buttons = $('#sales-setup button').prop('disabled', true);
        var stop = watch(body.project);
        say($('#sales-setup').attr('data-running'), 'info');
        send(path, body, true).then(function (plan) {
            stop();
            showErrors({});
            show(plan);
            say($('#sales-setup').attr(message), 'success');
        }, function (answer) {
            stop();
            refused(answer);
        }).always(function () {
            buttons.prop('disabled', false);
        });
    }

    function begin() {
        if (!byId('form')) {
            return;
        }
        byId('form').addEventListener('submit', preview);
        byId('form').addEventListener('change', which);
        if (byId('run')) {
            byId('run').addEventListener('click', function () { act('run', chosen(), 'data-complete'); });
            byId('undo').addEventListener('click', function () {
                act('undo', {project: byId('project').value}, 'data-undone');
            });
        }
    }

    return {begin: begin};
});

require(['jquery', 'sales-collab/setup/wizard'], function ($, wizard) {
    'use strict';
    $(wizard.begin);
});
