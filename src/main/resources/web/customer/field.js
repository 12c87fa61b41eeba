/** Finds customer fields wherever Jira shows a form, also in dialogs and inline edit, and fetches the picker for them. */
define('sales-collab/customer/field', [
    'jquery',
    'jira/util/events',
    'jira/util/events/types',
    'wrm/require',
], function ($, events, types, load) {
    'use strict';

    const PICKER = 'wr!org.salescollab.jira:sales-customer-picker';

    /** Without the picker the inputs stay what they are: they take keys, names or aliases. */
    function enhance($place) {
        const one = $place.find('.sales-customer-field').get();
        const many = $place.find('.sales-customers-field').get();
        if (one.length || many.length) {
            load([PICKER]).done(() =>
                require(['sales-collab/customer/picker', 'sales-collab/customer/many'], (picker, several) => {
                    one.forEach(picker.enhance);
                    many.forEach(several.enhance);
                })
            );
        }
    }

    function start() {
        events.bind(types.NEW_CONTENT_ADDED, (event, $place) => enhance($($place)));
        $(() => enhance($(document)));
    }

    return {start};
});

require(['sales-collab/customer/field'], (field) => field.start());
