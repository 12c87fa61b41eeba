/** Named AMD modules, as in Jira: define(name, dependencies, factory) and require; made when first asked for. */
(function () {
    'use strict';

    const waiting = new Map();
    const made = new Map();

    function get(name, path) {
        if (made.has(name)) {
            return made.get(name);
        }
        if (!waiting.has(name)) {
            throw new Error('missing ' + name);
        }
        if (path.includes(name)) {
            throw new Error('circular ' + path.concat(name).join(' > '));
        }
        const { dependencies, factory } = waiting.get(name);
        const exports = {};
        const module = { exports };
        const args = dependencies.map((one) => {
            if (one === 'require') {
                return window.require;
            }
            if (one === 'exports') {
                return exports;
            }
            return one === 'module' ? module : get(one, path.concat(name));
        });
        const result = typeof factory === 'function' ? factory.apply(null, args) : factory;
        made.set(name, result === undefined ? module.exports : result);
        return made.get(name);
    }

    window.define = function (name, dependencies, factory) {
        if (typeof name !== 'string') {
            throw new Error('Jira needs named modules: define(name, dependencies, factory)');
        }
        const hasDependencies = Array.isArray(dependencies);
        if (!waiting.has(name)) {
            waiting.set(name, {
                dependencies: hasDependencies ? dependencies : ['require', 'exports', 'module'],
                factory: hasDependencies ? factory : dependencies,
            });
        }
    };
    window.define.amd = { jQuery: true };

    /** With a list it answers later, when all scripts of the page are in; with a name at once. */
    window.require = function (names, use, failed) {
        if (typeof names === 'string') {
            return get(names, []);
        }
        const run = () => {
            let modules;
            try {
                modules = names.map((name) => get(name, []));
            } catch (error) {
                if (failed) {
                    failed(error);
                    return;
                }
                throw error;
            }
            if (use) {
                use.apply(null, modules);
            }
        };
        window.setTimeout(run, 4);
        return undefined;
    };
    window.requirejs = window.require;
}());
