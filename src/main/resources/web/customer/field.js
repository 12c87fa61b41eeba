/** Finds customer fields wherever Jira shows a form, also in dialogs and inline edit, and fetches the picker for them. */
define('sales-collab/customer/field', [
    'jquery',
    'jira/util/events',
    'jira/util/events/types',
    'wrm/require',
], function ($, events, types, load) {
    'use strict';

    const PICKER = 'wr!org.salescollab.jira:sales-customer-picker';

    /** Without the picker the inputs stay what they are: they take a key, a name or an alias. */
    function enhance($place) {
        const fields = $place.find('.sales-customer-field').get();
        if (fields.length) {
            load([PICKER]).done(() => require(['sales-collab/customer/picker'], (picker) => fields.forEach(picker.enhance)));
        }
    }

    function start() {
        events.bind(types.NEW_CONTENT_ADDED, (event, $place) => enhance($($place)));
        $(() => enhance($(document)));
    }

    return {start};
});

require(['sales-collab/customer/field'], (field) => field.start());
