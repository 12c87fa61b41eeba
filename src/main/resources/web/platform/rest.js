/** Requests to the app's own REST API, and going back to a part of the page that they have changed. */
define('sales-collab/ui/rest', ['wrm/context-path'], function (contextPath) {
    'use strict';

    const REST = '/rest/sales-collab/1.0';

    async function request(method, path, content) {
        const response = await fetch(contextPath() + REST + path, {
            method,
            credentials: 'same-origin',
            headers: {Accept: 'application/json', 'Content-Type': 'application/json'},
            body: content && JSON.stringify(content),
        });
        const answer = response.status === 204 ? {} : await response.json();
        return {ok: response.ok, answer};
    }

    /** The server draws the page anew; the reader stays at the place that has changed. */
    function show(place) {
        window.location.hash = place;
        window.location.reload();
    }

    return {request, show};
});
