/** Every number opens the list behind it. */
define('sales-collab/progress/links', ['sales-collab/ui/dom'], function (dom) {
    'use strict';

    const address = (jql) => AJS.contextPath() + '/issues/?jql=' + encodeURIComponent(jql);

    /** A number as a link; a zero has no list and stays plain. */
    function number(line, text, what) {
        if (!line.count) {
            return dom.element('span', {text: text});
        }
        return dom.element('a', {
            href: address(line.jql),
            'aria-label': AJS.I18n.getText('sales.progress.list', line.name + ' ' + what, text),
            text: text,
        });
    }

    return {address, number};
});
