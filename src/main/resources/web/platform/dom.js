/** Small helpers over the document: elements are made of text nodes only, so no stored text can become markup. */
define('sales-collab/ui/dom', function () {
    'use strict';

    function element(name, attributes, children) {
        const made = document.createElement(name);
        Object.entries(attributes || {}).forEach(([key, value]) => {
            if (value === null || value === undefined || value === false) {
                return;
            }
            if (key === 'text') {
                made.textContent = value;
            } else {
                made.setAttribute(key, value === true ? '' : value);
            }
        });
        (children || []).filter(Boolean).forEach((child) => made.append(child));
        return made;
    }

    function button(step, label, name, primary) {
        const look = primary ? 'aui-button aui-button-primary aui-button-compact' : 'aui-button aui-button-link';
        return element('button', {type: 'button', class: look, 'data-step': step, 'aria-label': name, text: label});
    }

    return {element, button};
});
