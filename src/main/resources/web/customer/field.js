/** Finds fields of customers and of their people wherever Jira shows a form, also in dialogs and inline edit, and fetches the picker for them. */
define('sales-collab/customer/field', [
    'jquery',
    'jira/util/events',
    'jira/util/events/types',
    'wrm/require',
], function ($, events, types, load) {
    'use strict';

    const PICKER = 'wr!org.salescollab.jira:sales-customer-picker';
    const MODULES = ['sales-collab/customer/picker', 'sales-collab/customer/many', 'sales-collab/contact/picker'];

    /** Without the picker the inputs stay what they are: they take keys, names or aliases. */
    function enhance($place) {
        const one = $place.find('.sales-customer-field').get();
        const many = $place.find('.sales-customers-field').get();
        const people = $place.find('.sales-contacts-field').get();
        if (one.length || many.length || people.length) {
            load([PICKER]).done(() => require(MODULES, (picker, several, contacts) => {
                one.forEach(picker.enhance);
                many.forEach(several.enhance);
                people.forEach((input) => several.enhanceWith(input, contacts.combobox, 'sales-contacts-picking'));
            }));
        }
    }

    function start() {
        events.bind(types.NEW_CONTENT_ADDED, (event, $place) => enhance($($place)));
        $(() => enhance($(document)));
    }

    return {start};
});

require(['sales-collab/customer/field'], (field) => field.start());
