/** Runs the dashboard: Jira's contract for dashboard items, and adding, moving and removing them. */
(function ($) {
    'use strict';

    function start() {
        const board = document.getElementById('dashboard');
        if (!board) {
            return;
        }
        const base = window.contextPath + '/rest/dashboards/1.0/' + board.dataset.dashboardId + '/gadget';
        const editable = board.dataset.editable === 'true';

        const request = (method, path, body) => fetch(base + path, {
            method,
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: body === undefined ? undefined : JSON.stringify(body),
        }).then((response) => (response.ok ? response.json() : response.json().then((answer) => {
            throw new Error((answer.errorMessages || [board.dataset.textError]).join(' '));
        })));

        const fail = (error) => AJS.flag({ type: 'error', body: AJS.escapeHtml(error.message || board.dataset.textError) });

        class Item {
            constructor(frame) {
                this.frame = frame;
                this.id = frame.dataset.itemId;
                this.content = frame.querySelector('.dashboard-item-content');
                this.preferences = JSON.parse(frame.dataset.preferences || '{}');
                this.once = {};
                this.timer = null;
            }

            api() {
                const item = this;
                return {
                    getGadgetId: () => item.content.id,
                    isEditable: () => editable,
                    setTitle: (title) => { item.frame.querySelector('.dashboard-item-title').textContent = title; },
                    resize: () => undefined,
                    forceLoadingBarOff: () => item.loading(false),
                    showLoadingBar: () => item.loading(true),
                    hideLoadingBar: () => item.loading(false),
                    getRefreshFieldValue: (name) => item.preferences[name || 'refresh'] || 'false',
                    initRefresh: (preferences, refresh) => item.refreshBy(preferences, refresh),
                    once: (event, callback) => { item.once[event] = callback; },
                    savePreferences: (preferences) => item.save(preferences),
                    closeEdit: () => item.reload(),
                };
            }

            loading(on) {
                this.frame.querySelector('.gadget-loading').hidden = !on;
                this.frame.setAttribute('aria-busy', String(on));
            }

            refreshBy(preferences, refresh) {
                window.clearInterval(this.timer);
                const minutes = parseInt(preferences && preferences.refresh, 10);
                if (minutes > 0) {
                    this.timer = window.setInterval(refresh, minutes * 60000);
                }
            }

            save(preferences) {
                const strings = {};
                Object.keys(preferences).forEach((name) => {
                    const value = preferences[name];
                    strings[name] = typeof value === 'string' ? value : JSON.stringify(value);
                });
                const saved = $.Deferred();
                request('PUT', '/' + this.id + '/prefs', strings).then((answer) => {
                    this.show(answer);
                    saved.resolve();
                }).catch((error) => {
                    fail(error);
                    saved.reject(error);
                });
                return saved.promise();
            }

            reload() {
                this.loading(true);
                return request('GET', '/' + this.id).then((answer) => this.show(answer)).catch(fail)
                    .finally(() => this.loading(false));
            }

            show(answer) {
                this.preferences = answer.preferences;
                this.frame.dataset.configured = String(this.preferences.isConfigured === 'true' || !answer.configurable);
                $(this.content).html(answer.html);
                this.run();
            }

            run() {
                const edit = this.frame.dataset.configurable === 'true' && this.frame.dataset.configured !== 'true' && editable;
                this.withModule((module) => this.call(module, edit ? 'renderEdit' : 'render'));
            }

            edit() {
                this.withModule((module) => {
                    if (module.renderEdit) {
                        this.call(module, 'renderEdit');
                    }
                });
            }

            call(module, name) {
                if (!module[name]) {
                    return;
                }
                if (name === 'renderEdit') {
                    $(this.content).empty();
                }
                module[name].call(module, $(this.content), { ...this.preferences });
                if (this.once.afterRender) {
                    const callback = this.once.afterRender;
                    delete this.once.afterRender;
                    callback();
                }
            }

            withModule(use) {
                const name = this.frame.dataset.amd;
                if (!name) {
                    return;
                }
                window.require([name], (Constructor) => {
                    const options = { context: { dashboardItem: { id: this.id, properties: this.preferences },
                        dashboard: { id: board.dataset.dashboardId }, view: { viewType: { name: 'default' } } } };
                    use(new Constructor(this.api(), options));
                }, () => fail(new Error(board.dataset.textError)));
            }
        }

        const items = new Map();
        board.querySelectorAll('.dashboard-item-frame').forEach((frame) => {
            const item = new Item(frame);
            items.set(item.id, item);
            item.run();
        });

        function place(frame, column, index) {
            return request('PUT', '/' + frame.dataset.itemId + '/position', { column, row: index });
        }

        /** Writes the whole order of the columns, so that rows never share a number. */
        function savePlaces() {
            const jobs = [];
            board.querySelectorAll('.dashboard-column').forEach((column, c) => {
                column.querySelectorAll('.dashboard-item-frame').forEach((frame, r) => jobs.push([frame, c, r]));
            });
            return jobs.reduce((before, job) => before.then(() => place(...job)), Promise.resolve()).catch(fail);
        }

        const actions = {
            'js-gadget-edit': (item) => item.edit(),
            'js-gadget-refresh': (item) => item.reload(),
            'js-gadget-up': (item) => {
                const before = item.frame.previousElementSibling;
                if (before) {
                    before.before(item.frame);
                    savePlaces();
                }
            },
            'js-gadget-down': (item) => {
                const after = item.frame.nextElementSibling;
                if (after) {
                    after.after(item.frame);
                    savePlaces();
                }
            },
            'js-gadget-column': (item) => {
                const columns = Array.from(board.querySelectorAll('.dashboard-column'));
                const next = columns[(columns.indexOf(item.frame.parentElement) + 1) % columns.length];
                next.append(item.frame);
                savePlaces().then(() => window.location.reload());
            },
            'js-gadget-remove': (item) => {
                if (window.confirm(board.dataset.textConfirm)) {
                    request('DELETE', '/' + item.id).then(() => item.frame.remove()).catch(fail);
                }
            },
        };

        document.addEventListener('click', (event) => {
            const link = event.target.closest('[class*="js-gadget-"]');
            const menu = link && link.closest('[data-item-id]');
            if (!menu || !items.has(menu.dataset.itemId)) {
                return;
            }
            event.preventDefault();
            const name = Object.keys(actions).find((key) => link.classList.contains(key));
            actions[name](items.get(menu.dataset.itemId));
        });

        const directory = document.getElementById('gadget-directory');
        if (directory) {
            const dialog = AJS.dialog2(directory);
            document.getElementById('add-gadget').addEventListener('click', () => dialog.show());
            directory.addEventListener('click', (event) => {
                const add = event.target.closest('.js-add-gadget');
                if (add) {
                    request('POST', '', { moduleKey: add.dataset.moduleKey }).then(() => window.location.reload()).catch(fail);
                } else if (event.target.closest('.js-close, .aui-close-button')) {
                    dialog.hide();
                }
            });
        }
    }

    document.addEventListener('DOMContentLoaded', start);
}(window.jQuery));
