/** The REST calls of the role panel; a refusal comes back as an Error with the messages of the server. */
define('sales-collab/team/roles-rest', function () {
    'use strict';

    function address(issue, path) {
        return AJS.contextPath() + '/rest/sales-collab/1.0/issues/' + encodeURIComponent(issue) + '/roles' + path;
    }

    async function call(issue, path, body) {
        const response = await fetch(address(issue, path), {
            method: body ? 'POST' : 'GET',
            credentials: 'same-origin',
            headers: body
                ? {'Content-Type': 'application/json', Accept: 'application/json'}
                : {Accept: 'application/json'},
            body: body ? JSON.stringify(body) : undefined,
        });
        const answer = await response.json().catch(() => null);
        if (response.ok) {
            return answer;
        }
        throw refusal(answer, response.status);
    }

    function refusal(answer, status) {
        const problem = new Error();
        problem.fields = (answer && answer.errors) || {};
        problem.messages = (answer && answer.messages) || [];
        if (!problem.messages.length && !Object.keys(problem.fields).length) {
            problem.messages = [AJS.I18n.getText('sales.team.error.unreachable')];
        }
        problem.current = status === 409 && answer ? answer.current : null;
        return problem;
    }

    return {
        step: (issue, role, step, body) =>
            call(issue, '/' + encodeURIComponent(role) + (step === 'assign' ? '' : '/' + step), body),
        history: (issue) => call(issue, '/history'),
        candidates: (issue, query) => call(issue, '/candidates?query=' + encodeURIComponent(query)),
    };
});
