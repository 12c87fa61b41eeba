/** The steps of an import: upload, mapping, check, run with progress, undo. The address keeps which import it is. */
define("sales-collab/customer-import", ["sales-collab/customer-import-view"], function (view) {
  "use strict";

  const PERIOD = 1000;
  let current = null;
  let tag = null;
  let timer = 0;

  const address = (path) => view.root().dataset.address + (path || "");
  const own = (path) => address("/" + encodeURIComponent(current.key) + (path || ""));

  async function send(method, path, body, type) {
    const headers = { "Accept": "application/json", "Content-Type": type || "application/json" };
    const response = await fetch(path, { method: method, headers: headers, credentials: "same-origin", body: body });
    const answer = await response.json();
    return { ok: response.ok, answer: answer };
  }

  function refuse(answer) {
    view.showErrors(answer.errors || {});
    view.say((answer.messages || []).join(" "), "error");
  }

  async function attempt(work) {
    const buttons = view.root().querySelectorAll("button");
    buttons.forEach((button) => { button.disabled = true; });
    view.showErrors({});
    try {
      const result = await work();
      if (result.ok) {
        await stand(result.answer);
      } else {
        refuse(result.answer);
      }
    } catch (failure) {
      view.say(view.root().dataset.unreachable, "error");
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
    }
  }

  async function stand(run) {
    current = run;
    const place = new URL(window.location.href);
    place.searchParams.set("import", run.key);
    window.history.replaceState(null, "", place);
    const seen = view.show(run);
    if (seen.looked) {
      const refused = await send("GET", own("/refused?size=50"));
      view.showRefused(refused.ok ? refused.answer.lines : [], own("/refused.csv"));
    }
    watch(seen.working);
  }

  /** Asks once a second while work goes on and somebody looks. */
  function watch(working) {
    window.clearTimeout(timer);
    if (working && !document.hidden) {
      timer = window.setTimeout(look, PERIOD);
    }
  }

  async function look() {
    try {
      const headers = tag ? { "If-None-Match": tag } : {};
      const response = await fetch(own(), { headers: headers, credentials: "same-origin", cache: "no-store" });
      if (response.status === 304) {
        watch(true);
      } else if (response.ok) {
        tag = response.headers.get("ETag");
        await stand(await response.json());
      } else {
        refuse(await response.json());
      }
    } catch (failure) {
      view.say(view.root().dataset.unreachable, "error");
      watch(true);
    }
  }

  function upload(event) {
    event.preventDefault();
    const file = view.byId("file").files[0];
    if (!file) {
      view.showErrors({ file: view.root().dataset.missing });
      view.byId("file").focus();
      return;
    }
    view.say(view.format(view.root().dataset.uploading, [file.name]), "info");
    attempt(() => send("POST", address("?name=" + encodeURIComponent(file.name)), file, "application/octet-stream"));
  }

  function check(event) {
    event.preventDefault();
    const mapping = view.mapping();
    if (mapping.twice) {
      const head = current.columns[Number(mapping.twice.dataset.column)].head;
      view.showErrors({ mapping: view.format(view.root().dataset.twice, [head]) });
      mapping.twice.focus();
      return;
    }
    const body = { mapping: mapping.chosen, duplicates: view.byId("duplicates").value };
    attempt(() => send("POST", own("/check"), JSON.stringify(body)));
  }

  function run(event) {
    event.preventDefault();
    const mode = view.byId("all").checked ? view.byId("all").value : view.byId("skip").value;
    attempt(() => send("POST", own("/run"), JSON.stringify({ mode: mode })));
  }

  function start() {
    if (!view.root()) {
      return;
    }
    view.byId("file-form").addEventListener("submit", upload);
    view.byId("mapping-form").addEventListener("submit", check);
    view.byId("run-form").addEventListener("submit", run);
    view.byId("cancel").addEventListener("click", () => attempt(() => send("POST", own("/cancel"), "{}")));
    view.byId("undo").addEventListener("click", () => attempt(() => send("POST", own("/undo"), "{}")));
    document.addEventListener("visibilitychange", () => { if (current && !document.hidden) { look(); } });
    const key = new URL(window.location.href).searchParams.get("import");
    if (key) {
      attempt(() => send("GET", address("/" + encodeURIComponent(key))));
    }
  }

  return { start: start };
});

require(["sales-collab/customer-import"], function (page) {
  "use strict";
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", page.start);
  } else {
    page.start();
  }
});
