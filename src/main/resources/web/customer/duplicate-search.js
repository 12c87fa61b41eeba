/** The search for duplicates on its page: start, progress, cancel. Texts come from the server. */
define('sales-collab/customer/duplicate-search', function () {
    'use strict';

    const PERIOD = 1000;
    const byId = (name) => document.getElementById('sales-search-' + name);

    return class Search {
        /** send(path, content) answers with what the server says, or null when it refused. */
        constructor(section, send) {
            this.section = section;
            this.send = send;
            this.told = -1;
            /** Whether there was a search to see the end of since the page was opened. */
            this.awaited = this.isRunning();
            byId('start').addEventListener('click', (event) => this.step(event.target, ''));
            byId('cancel').addEventListener('click', (event) => this.step(event.target, '/cancel'));
            document.addEventListener('visibilitychange', () => this.watch());
            this.watch();
        }

        async step(button, path) {
            button.disabled = true;
            const answer = await this.send('/duplicates/search' + path, {});
            button.disabled = false;
            if (answer) {
                // A small register is searched before the answer comes.
                this.awaited = true;
                this.show(answer);
                (this.isRunning() ? byId('cancel') : byId('start')).focus();
            }
        }

        isRunning() {
            return this.section.dataset.state === 'RUNNING';
        }

        /** Asks once a second while a search works and somebody looks. */
        watch() {
            window.clearTimeout(this.timer);
            if (this.isRunning() && !document.hidden) {
                this.timer = window.setTimeout(() => this.look(), PERIOD);
            }
        }

        async look() {
            const answer = await this.send('/duplicates/search');
            if (answer) {
                this.show(answer);
            } else {
                this.watch();
            }
        }

        show(search) {
            const ended = this.awaited && search.state !== 'RUNNING';
            this.section.dataset.state = search.state;
            byId('text').textContent = search.text;
            byId('detail').textContent = search.detail;
            byId('work').hidden = !this.isRunning();
            byId('bar').max = Math.max(1, search.total);
            byId('bar').value = search.done;
            this.tell(search);
            byId('start').hidden = !search.mayStart;
            byId('cancel').hidden = !search.mayCancel;
            byId('reload').hidden = !ended;
            this.watch();
        }

        /** Spoken at each tenth only, since a reader would talk without end. */
        tell(search) {
            const tenth = search.mayCancel ? Math.floor((10 * search.done) / Math.max(1, search.total)) : 11;
            if (tenth !== this.told) {
                this.told = tenth;
                byId('progress').textContent = search.progress;
            }
        }
    };
});
