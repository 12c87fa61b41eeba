/** Numbers and days in the reader's language; long amounts short in charts, in Chinese by ten thousands. */
define('sales-collab/progress/formats', function () {
    'use strict';

    const locale = () => {
        const told = (AJS.Meta && AJS.Meta.get('user-locale')) || document.documentElement.lang || 'en';
        try {
            return Intl.getCanonicalLocales(told.replace('_', '-'))[0];
        } catch (unknown) {
            return 'en';
        }
    };

    const number = (options) => new Intl.NumberFormat(locale(), options);

    return {
        count: (value) => number({maximumFractionDigits: 0}).format(value),
        amount: (value) => number({maximumFractionDigits: 0}).format(value),
        short: (value) => number({notation: 'compact', maximumFractionDigits: 1}).format(value),
        day: (iso) =>
            new Intl.DateTimeFormat(locale(), {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(iso + 'T00:00:00Z')),
        time: (moment, zone) =>
            new Intl.DateTimeFormat(locale(), {dateStyle: 'medium', timeStyle: 'short', timeZone: zone}).format(new Date(moment)),
    };
});
