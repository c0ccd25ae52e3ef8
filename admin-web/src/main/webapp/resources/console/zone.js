/* A zone field that can be changed suggests the browser's zone. Zones have several names; the browser knows which are the same. */
(function () {
  "use strict";

  function same(zone) {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
    } catch (unknownHere) {
      return zone;
    }
  }

  function option(select, zone) {
    var options = Array.from(select.options);
    return options.find(function (each) { return each.value === zone; })
      || options.find(function (each) { return same(each.value) === same(zone); });
  }

  function suggest(select) {
    var hint = select.parentElement.querySelector(".zone-hint");
    var found = option(select, Intl.DateTimeFormat().resolvedOptions().timeZone);
    hint.hidden = !found || found.value === select.value || select.matches(":disabled");
    if (found) {
      var says = hint.querySelector("[data-says]");
      says.textContent = says.dataset.says.replace("%", found.value.replace(/_/g, " "));
      hint.querySelector("[data-use-zone]").dataset.useZone = found.value;
    }
  }

  function suggestAll() { document.querySelectorAll("select[data-zone]").forEach(suggest); }

  document.addEventListener("click", function (event) {
    var use = event.target.closest("[data-use-zone]");
    if (use) {
      var select = use.closest(".field").querySelector("select[data-zone]");
      select.value = use.dataset.useZone;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      select.dispatchEvent(new Event("change", { bubbles: true }));
      select.focus();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches("select[data-zone]")) { suggest(event.target); }
  });

  document.addEventListener("DOMContentLoaded", function () {
    suggestAll();
    window.jQuery(document).on("pfAjaxComplete", suggestAll);
  });
})();
