/** The amounts by stage as bars; the chart library is fetched only when a chart is shown. */
define('sales-collab/progress/bars', [
    'sales-collab/ui/dom',
    'sales-collab/progress/formats',
    'sales-collab/progress/links',
], function (dom, formats, links) {
    'use strict';

    const LIBRARY = 'wr!org.salescollab.jira:sales-progress-chart';
    let library = null;

    function load() {
        if (!library) {
            library = new Promise((resolve, reject) => {
                WRM.require(LIBRARY).then(() => require(['sales-collab/lib/chart'], resolve, reject), reject);
            });
            library.catch(() => {
                library = null;
            });
        }
        return library;
    }

    const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

    function colours() {
        return {
            amount: token('--ds-chart-categorical-1') || token('--ds-chart-brand'),
            weighted: token('--ds-chart-categorical-2') || token('--ds-chart-neutral'),
            text: token('--ds-text-subtle'),
            grid: token('--ds-border'),
        };
    }

    function options(progress, lines, colour) {
        const amounts = {
            ticks: {color: colour.text, callback: (value) => formats.short(value), maxTicksLimit: 5},
            grid: {color: colour.grid},
        };
        return {
            indexAxis: 'y',
            animation: false,
            responsive: true,
            maintainAspectRatio: false,
            scales: {x: amounts, y: {ticks: {color: colour.text, autoSkip: false}, grid: {display: false}}},
            plugins: {
                legend: {position: 'bottom', labels: {color: colour.text, boxWidth: 12}},
                tooltip: {
                    callbacks: {
                        label: (item) => item.dataset.label + ': ' + progress.base + ' ' + formats.amount(item.raw),
                    },
                },
            },
            onHover: (event, bars) => {
                event.native.target.style.cursor = bars.length ? 'pointer' : 'default';
            },
            onClick: (event, bars) => {
                if (bars.length) {
                    window.location.assign(links.address(lines[bars[0].index].jql));
                }
            },
        };
    }

    function data(lines, colour) {
        const set = (label, key, fill) => ({
            label: label,
            data: lines.map((line) => Number(line[key])),
            backgroundColor: fill,
            borderRadius: 2,
        });
        return {
            labels: lines.map((line) => line.name + ' (' + formats.count(line.count) + ')'),
            datasets: [
                set(AJS.I18n.getText('sales.progress.amount'), 'amount', colour.amount),
                set(AJS.I18n.getText('sales.progress.weighted'), 'weighted', colour.weighted),
            ],
        };
    }

    /** Draws into the place and follows the theme; answers how to take it away. */
    return async function bars(place, progress) {
        const Chart = await load();
        const lines = progress.stages.filter((line) => line.kind === 'open');
        const canvas = dom.element('canvas', {
            role: 'img',
            'aria-label': AJS.I18n.getText('sales.progress.chart.label', progress.base),
        });
        place.replaceChildren(canvas);
        let chart = null;
        const draw = () => {
            const colour = colours();
            if (chart) {
                chart.destroy();
            }
            chart = new Chart(canvas, {type: 'bar', data: data(lines, colour), options: options(progress, lines, colour)});
        };
        draw();
        const theme = new MutationObserver(draw);
        theme.observe(document.documentElement, {attributes: true, attributeFilter: ['data-color-mode', 'data-theme']});
        return () => {
            theme.disconnect();
            chart.destroy();
        };
    };
});
