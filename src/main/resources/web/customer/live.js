/** Keeps an open page as others change it: one conditional request per interval while somebody looks at the page. */
define('sales-collab/live', function () {
    'use strict';

    const INTERVAL = 4000;
    const LONGEST = 60000;
    const ENDED = [401, 403, 404];

    const dialogIsOpen = () => Boolean(document.querySelector('.aui-dialog2[open], .aui-dialog2[aria-hidden="false"]'));
    const focusable = (part) => [...part.querySelectorAll('a[href], button, input, select, [tabindex]')];

    /** The focus stays where it was, by id or by its place among what can have it. */
    function replace(old, fresh) {
        const active = old.contains(document.activeElement) ? document.activeElement : null;
        const place = active ? focusable(old).indexOf(active) : -1;
        const imported = document.importNode(fresh, true);
        old.replaceWith(imported);
        if (active) {
            const again = (active.id && document.getElementById(active.id)) || focusable(imported)[place];
            if (again) {
                again.focus();
            }
        }
    }

    class Live {
        constructor(root) {
            this.address = root.dataset.salesLive;
            this.line = document.getElementById('sales-live');
            this.tag = null;
            this.wait = INTERVAL;
            this.waiting = false;
            this.news = null;
        }

        start() {
            document.addEventListener('visibilitychange', () => this.ask());
            this.ask();
        }

        /** Never twice at a time; a hidden page asks again when it is shown. */
        async ask() {
            if (this.waiting || this.ended || document.hidden) {
                return;
            }
            this.waiting = true;
            clearTimeout(this.timer);
            try {
                await this.once();
                this.wait = INTERVAL;
            } catch (unreachable) {
                this.wait = Math.min(this.wait * 2, LONGEST);
            }
            this.waiting = false;
            if (!this.ended) {
                this.timer = setTimeout(() => this.ask(), this.wait);
            }
        }

        async once() {
            const head = document.querySelector('[data-live-part][data-version]');
            const query = head ? '?version=' + head.dataset.version : '';
            const headers = {Accept: 'application/json'};
            if (this.tag) {
                headers['If-None-Match'] = this.tag;
            }
            const response = await fetch(this.address + query, {
                headers: headers,
                credentials: 'same-origin',
                cache: 'no-store',
            });
            if (ENDED.includes(response.status)) {
                this.ended = true;
                this.say(AJS.I18n.getText('sales.live.ended'));
            } else if (response.status !== 304) {
                await this.heard(response);
            }
            if (this.news && !dialogIsOpen()) {
                await this.refresh();
            }
        }

        async heard(response) {
            if (!response.ok) {
                throw new Error('status ' + response.status);
            }
            const answer = await response.json();
            const first = this.tag === null;
            this.tag = response.headers.get('ETag');
            // The first answer only says how things stood when the page was drawn, unless the record is newer already.
            if (!first || answer.sentence) {
                this.news = answer.sentence || AJS.I18n.getText('sales.live.other');
            }
        }

        async refresh() {
            const response = await fetch(window.location.href, {credentials: 'same-origin', cache: 'no-store'});
            if (!response.ok) {
                throw new Error('status ' + response.status);
            }
            const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
            fresh.querySelectorAll('[data-live-part]').forEach((part) => {
                const old = document.getElementById(part.id);
                if (old) {
                    replace(old, part);
                }
            });
            this.say(this.news);
            this.news = null;
            document.dispatchEvent(new CustomEvent('sales-live'));
        }

        say(sentence) {
            this.line.textContent = sentence;
        }
    }

    return {
        start() {
            const root = document.querySelector('[data-sales-live]');
            if (root) {
                new Live(root).start();
            }
        },
    };
});

require(['jquery', 'sales-collab/live'], function ($, live) {
    'use strict';

    $(live.start);
});
