/** Creating and editing customers in a dialog over the register; texts come with the page. */
define("sales-collab/customer-register", ["sales-collab/customer/picker"], function (picker) {
  "use strict";

  const FIELDS = ["nameZh", "nameEn", "tier", "status", "owner", "parent", "industry", "region", "country", "creditCode",
    "language", "timeZone", "currency", "domain", "externalId", "assetsKey", "aliases"];

  function start() {
    const root = document.querySelector("[data-sales-customers]");
    const section = document.getElementById("sales-customer-dialog");
    if (!root || !section) {
      return;
    }
    const address = root.dataset.salesCustomers;
    const form = document.getElementById("sales-customer-form");
    const problem = document.getElementById("sales-customer-problem");
    const save = document.getElementById("sales-customer-save");
    const dialog = AJS.dialog2(section);
    let editing = null;
    // The key behind the parent's name; what nobody chose is sent as typed, for the server to judge.
    let parent = null;

    const input = (name) => form.elements.namedItem(name);
    const value = (customer, name) => {
      if (name === "aliases") {
        return (customer.aliases || []).join("\n");
      }
      if (name === "parent") {
        return (customer.parent || {}).name || "";
      }
      return name === "owner" ? (customer.owner || {}).name || "" : customer[name] || "";
    };

    function clear() {
      problem.hidden = true;
      form.querySelectorAll(".error, .sales-theirs").forEach((each) => { each.textContent = ""; });
      FIELDS.forEach((name) => input(name).removeAttribute("aria-invalid"));
    }

    function say(messages) {
      problem.textContent = messages.join(" ");
      problem.hidden = messages.length === 0;
    }

    function open(customer) {
      editing = customer;
      clear();
      form.reset();
      if (customer) {
        FIELDS.forEach((name) => { input(name).value = value(customer, name); });
      } else {
        // Most new customers begin in the last tier.
        input("tier").selectedIndex = input("tier").options.length - 1;
      }
      parent = ((customer || {}).parent || {}).key || null;
      const title = document.getElementById("sales-customer-dialog-title");
      title.textContent = customer ? title.dataset.edit : title.dataset.create;
      form.dataset.editing = customer ? customer.key : "";
      section.hidden = false;
      dialog.show();
      input("nameZh").focus();
    }

    function body() {
      const sent = {};
      FIELDS.forEach((name) => { sent[name] = input(name).value; });
      sent.aliases = sent.aliases.split("\n").filter((alias) => alias.trim());
      sent.parent = parent || sent.parent;
      if (editing) {
        sent.version = editing.version;
      }
      return JSON.stringify(sent);
    }

    function showProblems(answer) {
      const errors = answer.errors || {};
      Object.keys(errors).forEach((name) => {
        const place = form.querySelector('.error[data-field="' + name + '"]');
        if (place) {
          place.textContent = errors[name];
          input(name).setAttribute("aria-invalid", "true");
        }
      });
      say(answer.messages || []);
      showTheirs(answer.current);
      const first = form.querySelector('[aria-invalid="true"]');
      if (first) {
        first.focus();
      }
    }

    /** After a conflict both values stand side by side; saving again goes on from the stored version. */
    function showTheirs(current) {
      if (!current || !editing) {
        return;
      }
      FIELDS.filter((name) => value(current, name) !== input(name).value).forEach((name) => {
        form.querySelector('.sales-theirs[data-field="' + name + '"]').textContent =
          form.dataset.theirs + " " + value(current, name);
      });
      editing = current;
    }

    async function request(path, options) {
      const headers = { "Accept": "application/json", "Content-Type": "application/json" };
      const response = await fetch(address + path, Object.assign({ headers: headers, credentials: "same-origin" }, options));
      return { ok: response.ok, answer: await response.json() };
    }

    async function submit(event) {
      event.preventDefault();
      clear();
      save.disabled = true;
      try {
        const path = editing ? "/" + editing.key : "";
        const result = await request(path, { method: editing ? "PUT" : "POST", body: body() });
        if (result.ok && editing) {
          // Nothing leads away from the tab on which somebody was.
          window.location.reload();
        } else if (result.ok) {
          window.location.search = "?key=" + encodeURIComponent(result.answer.key);
        } else {
          showProblems(result.answer);
        }
      } catch (failure) {
        say([form.dataset.unreachable]);
      } finally {
        save.disabled = false;
      }
    }

    async function load(key) {
      const result = await request("/" + encodeURIComponent(key), {});
      if (result.ok) {
        open(result.answer);
      }
    }

    const search = picker.combobox(input("parent"), (customer) => { parent = customer && customer.key; });
    input("parent").after(...search.elements());
    form.addEventListener("submit", submit);
    document.getElementById("sales-customer-cancel").addEventListener("click", () => dialog.hide());
    // Parts of the page are replaced when others change something, and their buttons with them.
    root.addEventListener("click", (event) => {
      const button = event.target.closest("[data-sales-open]");
      if (button && button.dataset.salesOpen === "edit") {
        load(button.dataset.key);
      } else if (button) {
        open(null);
      }
    });
  }

  return { start: start };
});

require(["sales-collab/customer-register"], function (register) {
  "use strict";
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", register.start);
  } else {
    register.start();
  }
});
