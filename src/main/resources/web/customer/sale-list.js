/** Shows more of a customer's sales projects below those that came with the page; texts come with the page. */
define('sales-collab/customer-sales', function () {
    'use strict';

    const COLUMNS = ['summary', 'stage', 'amount', 'base', 'close', 'project'];

    const list = () => document.getElementById('sales-customer-sale-list');
    const button = () => document.getElementById('sales-customer-sale-more');

    /** How many pages somebody has asked for; a list that is replaced shows as many again. */
    let asked = 0;

    function row(sale) {
        const line = document.createElement('tr');
        line.dataset.key = sale.key;
        const link = document.createElement('a');
        link.href = list().dataset.browse + sale.key;
        link.textContent = sale.key;
        line.insertCell().append(link);
        COLUMNS.forEach((name) => {
            line.insertCell().textContent = sale[name];
        });
        return line;
    }

    /** A sales project whose place has changed in between comes twice and is shown once. */
    function add(sales) {
        const body = list().querySelector('tbody');
        const known = new Set([...body.rows].map((line) => line.dataset.key));
        const fresh = sales
            .map((sale) => sale.shown)
            .filter((sale) => !known.has(sale.key))
            .map(row);
        body.append(...fresh);
        return fresh[0];
    }

    async function page(after) {
        const response = await fetch(list().dataset.address + '?after=' + encodeURIComponent(after), {
            headers: {Accept: 'application/json'},
            credentials: 'same-origin',
        });
        if (!response.ok) {
            throw new Error('status ' + response.status);
        }
        return response.json();
    }

    /** Answers the first new line, or nothing when it failed. */
    async function more() {
        const pressed = button();
        const said = list().querySelector('[role="status"]');
        pressed.setAttribute('aria-disabled', 'true');
        said.textContent = said.dataset.loading;
        try {
            const answer = await page(pressed.dataset.next);
            // A list that was replaced meanwhile begins again from its own button.
            if (button() !== pressed) {
                return null;
            }
            const first = add(answer.sales);
            said.textContent = '';
            pressed.dataset.next = answer.next || '';
            if (!answer.next) {
                pressed.remove();
            }
            return first;
        } catch (failure) {
            said.textContent = said.dataset.failed;
            return null;
        } finally {
            pressed.removeAttribute('aria-disabled');
        }
    }

    async function clicked(event) {
        const pressed = event.target.closest('#sales-customer-sale-more');
        if (!pressed || pressed.getAttribute('aria-disabled') === 'true') {
            return;
        }
        const first = await more();
        if (first) {
            asked += 1;
            first.querySelector('a').focus();
        }
    }

    async function again() {
        for (let pages = 0; pages < asked && button(); pages += 1) {
            if (!(await more())) {
                return;
            }
        }
    }

    return {
        start() {
            document.addEventListener('click', clicked);
            document.addEventListener('sales-live', again);
        },
    };
});

require(['jquery', 'sales-collab/customer-sales'], function ($, sales) {
    'use strict';

    $(sales.start);
});
