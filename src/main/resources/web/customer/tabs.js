/** The tabs of a customer's page are links; this adds the arrow keys and finds the tab of an address that ends in a place. */
define('sales-collab/customer/tabs', function () {
    'use strict';

    /** Tab by the beginning of a place's name; the longer names come first. */
    const TABS = [
        ['sales-customer-sale', 'sales'],
        ['sales-interaction', 'timeline'],
        ['sales-timeline', 'timeline'],
        ['sales-satisfaction', 'feedback'],
        ['sales-feedback', 'feedback'],
        ['sales-score', 'feedback'],
        ['sales-need', 'needs'],
        ['sales-person', 'people'],
        ['sales-people', 'people'],
        ['sales-buyer-map', 'people'],
    ];

    function tabOf(place) {
        const found = TABS.find(([beginning]) => place.startsWith(beginning));
        return found && found[1];
    }

    /** A place that stands on another tab is shown there; one that is nowhere leads nowhere. */
    function follow() {
        const place = decodeURIComponent(window.location.hash.slice(1));
        const tab = place && !document.getElementById(place) && tabOf(place);
        const address = new URL(window.location.href);
        const shown = address.searchParams.get('tab');
        if (tab && tab !== shown && shown !== 'all') {
            address.searchParams.set('tab', tab);
            window.location.replace(address.href);
        }
    }

    function pressed(event) {
        const steps = {ArrowRight: 1, ArrowLeft: -1};
        const links = [...document.querySelectorAll('#sales-customer-tabs a')];
        const at = links.indexOf(event.target);
        if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        const ends = {Home: 0, End: links.length - 1};
        const to = event.key in ends ? ends[event.key] : at + steps[event.key];
        if (links[(to + links.length) % links.length]) {
            event.preventDefault();
            links[(to + links.length) % links.length].focus();
        }
    }

    return {
        start() {
            if (document.getElementById('sales-customer-tabs')) {
                follow();
                window.addEventListener('hashchange', follow);
                document.addEventListener('keydown', pressed);
            }
        },
    };
});

require(['jquery', 'sales-collab/customer/tabs'], function ($, tabs) {
    'use strict';

    $(tabs.start);
});
