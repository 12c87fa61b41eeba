/** The REST calls of the progress gadget. */
define('sales-collab/progress/rest', function () {
    'use strict';

    const base = () => AJS.contextPath() + '/rest/sales-collab/1.0/progress';

    async function get(address) {
        const response = await fetch(address, {credentials: 'same-origin', headers: {Accept: 'application/json'}});
        if (response.ok) {
            return response.json();
        }
        const answer = await response.json().catch(() => ({}));
        const problem = new Error();
        problem.denied = response.status === 401 || response.status === 403;
        problem.fields = answer.errors || {};
        problem.messages = answer.messages || [];
        throw problem;
    }

    function query(choice) {
        const wanted = new URLSearchParams();
        ['projects', 'period', 'from', 'to'].filter((key) => choice[key]).forEach((key) => wanted.set(key, choice[key]));
        return wanted.toString();
    }

    return {
        progress: (choice) => get(base() + '?' + query(choice)),
        projects: () => get(base() + '/projects'),
    };
});
