/** Shows an import where it stands; every text comes with the page. */
define("sales-collab/customer-import-view", [], function () {
  "use strict";

  const WORKING = ["CHECKING", "RUNNING", "UNDOING"];
  const MAPPABLE = ["UPLOADED", "CHECKED", "UNDONE"];
  const WRITTEN = ["DONE", "CANCELLED", "FAILED", "INTERRUPTED"];
  const byId = (id) => document.getElementById("sales-import-" + id);
  const root = () => document.getElementById("sales-import");

  function format(text, values) {
    return values.reduce((result, value, i) => result.split("{" + i + "}").join(value), text);
  }

  function element(name, text, attributes) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.keys(attributes || {}).forEach((key) => made.setAttribute(key, attributes[key]));
    return made;
  }

  function say(text, kind) {
    const place = byId("message");
    place.textContent = text;
    place.className = text ? "aui-message aui-message-" + kind : "";
  }

  function showErrors(errors) {
    root().querySelectorAll(".error[data-field]").forEach((place) => {
      place.textContent = errors[place.dataset.field] || "";
    });
  }

  function columnRow(column, mapping) {
    const row = document.createElement("tr");
    const samples = document.createElement("td");
    column.samples.forEach((sample) => {
      samples.appendChild(element("span", sample, { class: "sales-import-sample" }));
    });
    const select = element("select", "", {
      class: "select",
      "data-column": column.index,
      "aria-label": format(root().dataset.choose, [column.head])
    });
    select.appendChild(element("option", root().dataset.none, { value: "" }));
    select.appendChild(byId("fields").content.cloneNode(true));
    select.value = Object.keys(mapping).find((field) => mapping[field] === column.index) || "";
    const choice = document.createElement("td");
    choice.appendChild(select);
    row.append(element("th", column.head, { scope: "row" }), samples, choice);
    return row;
  }

  function showColumns(run) {
    const place = byId("columns");
    if (place.dataset.key !== run.key) {
      place.dataset.key = run.key;
      place.replaceChildren.apply(place, run.columns.map((column) => columnRow(column, run.mapping)));
      byId("duplicates").value = run.duplicates.toLowerCase();
    }
  }

  /** The chosen columns by field, and the first one whose field another column has already. */
  function mapping() {
    const chosen = {};
    let twice = null;
    root().querySelectorAll("select[data-column]").forEach((select) => {
      if (select.value && select.value in chosen) {
        twice = twice || select;
      } else if (select.value) {
        chosen[select.value] = Number(select.dataset.column);
      }
    });
    return { chosen: chosen, twice: twice };
  }

  function showCounts(run) {
    root().querySelectorAll("[data-count]").forEach((place) => {
      const count = run.counts[place.dataset.count];
      place.querySelector("dd").textContent = String(count);
      place.hidden = place.dataset.count === "kept" && count === 0;
    });
  }

  function showRefused(lines, address) {
    const place = byId("refused-lines");
    place.replaceChildren.apply(place, lines.map((line) => {
      const row = element("tr", "", { "data-outcome": line.outcome });
      row.append(element("td", String(line.line)), element("td", line.field), element("td", line.reason));
      return row;
    }));
    byId("refused").hidden = lines.length === 0;
    byId("refused-file").href = address;
  }

  function showProgress(run) {
    const bar = byId("progress");
    bar.max = Math.max(1, run.counts.total);
    bar.value = run.counts.done;
    byId("lines").textContent = format(root().dataset.lines, [run.counts.done, run.counts.total]);
    byId("cancel").hidden = run.state === "UNDOING";
  }

  function kind(state) {
    if (state === "DONE" || state === "UNDONE") {
      return "success";
    }
    return state === "FAILED" || state === "INTERRUPTED" ? "error" : "info";
  }

  function show(run) {
    const working = WORKING.includes(run.state);
    const written = WRITTEN.includes(run.state);
    const looked = run.state === "CHECKED" || run.state === "UNDONE" || written;
    const title = byId("result-title");
    say(format(root().getAttribute("data-state-" + run.state), [run.fileName, run.counts.total]), kind(run.state));
    byId("file-step").hidden = working || written;
    byId("mapping-step").hidden = !MAPPABLE.includes(run.state);
    byId("progress-step").hidden = !working;
    byId("result-step").hidden = !looked;
    byId("run-form").hidden = run.state !== "CHECKED";
    byId("after").hidden = !written;
    title.textContent = run.state === "CHECKED" ? title.dataset.check : title.dataset.outcome;
    showColumns(run);
    showCounts(run);
    showProgress(run);
    return { working: working, looked: looked };
  }

  return { byId: byId, root: root, format: format, say: say, show: show, showErrors: showErrors,
    showRefused: showRefused, mapping: mapping };
});
