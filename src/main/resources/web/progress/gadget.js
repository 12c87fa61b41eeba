/** The dashboard item: what Jira's dashboard calls to show it and to set it up. */
define('sales-collab/progress/gadget', [
    'sales-collab/progress/board',
    'sales-collab/progress/settings',
], function (Board, Settings) {
    'use strict';

    /** Chart or table, remembered for this person in this browser. */
    function memoryOf(id) {
        const key = 'sales-collab.progress.view.' + id;
        let view = null;
        return {
            get() {
                try {
                    view = view || localStorage.getItem(key);
                } catch (forbidden) {
                    view = view || 'chart';
                }
                return view === 'table' ? 'table' : 'chart';
            },
            set(chosen) {
                view = chosen;
                try {
                    localStorage.setItem(key, chosen);
                } catch (forbidden) {
                    // Without storage the choice lasts as long as the page.
                }
            },
        };
    }

    return class Gadget {
        constructor(API) {
            this.API = API;
            this.id = API.getGadgetId();
            this.memory = memoryOf(this.id);
        }

        render(element, preferences) {
            const place = this.placeIn(element);
            const board = new Board(place, this.memory, () => this.API.resize());
            board.load(preferences);
            this.API.initRefresh(preferences, () => board.load(preferences));
        }

        renderEdit(element, preferences) {
            const settings = new Settings(this.placeIn(element), this.id, preferences, this.memory, {
                save: (chosen) => this.API.savePreferences(chosen),
                cancel: () => this.API.closeEdit(),
                changed: () => this.API.resize(),
            });
            settings.show();
        }

        placeIn(element) {
            const root = element.get(0);
            const place = document.createElement('div');
            place.className = 'sales-progress';
            root.replaceChildren(place);
            return place;
        }
    };
});
