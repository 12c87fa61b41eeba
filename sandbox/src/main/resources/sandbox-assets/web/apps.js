/** Manage apps: uploads a jar with progress. */
(function () {
    'use strict';

    document.addEventListener('DOMContentLoaded', () => {
        const form = document.getElementById('upm-upload');
        if (!form) {
            return;
        }
        const progress = document.getElementById('upm-progress');
        const bar = progress.querySelector('progress');
        const text = progress.querySelector('.progress-text');
        const messages = document.getElementById('upm-messages');

        function refused(problem) {
            progress.hidden = true;
            const box = document.createElement('div');
            box.className = 'aui-message aui-message-error';
            const title = document.createElement('p');
            const strong = document.createElement('strong');
            strong.textContent = form.dataset.textRefused;
            title.append(strong);
            const why = document.createElement('p');
            why.textContent = problem;
            box.append(title, why);
            messages.replaceChildren(box);
            form.querySelector('button').disabled = false;
        }

        form.addEventListener('submit', (event) => {
            event.preventDefault();
            const request = new XMLHttpRequest();
            request.open('POST', form.getAttribute('action') + '&decorator=dialog');
            request.responseType = 'json';
            request.upload.addEventListener('progress', (sent) => {
                bar.value = sent.lengthComputable ? Math.round((sent.loaded * 100) / sent.total) : 0;
            });
            request.upload.addEventListener('load', () => {
                bar.removeAttribute('value');
                text.textContent = form.dataset.textInstalling;
            });
            request.addEventListener('load', () => {
                const answer = request.response || {};
                if (request.status === 200 && answer.redirect) {
                    window.location.assign(window.contextPath + answer.redirect);
                } else if (request.status === 401) {
                    window.location.reload();
                } else {
                    refused(answer.problem || String(request.status));
                }
            });
            request.addEventListener('error', () => refused(''));
            const data = new FormData(form);
            messages.replaceChildren();
            form.querySelector('button').disabled = true;
            text.textContent = form.dataset.textUploading;
            bar.value = 0;
            progress.hidden = false;
            request.send(data);
        });
    });
}());
