/* Choosing rows of a list, for what can be done with several at once. The server is asked about their ids. Rows that it
   cannot be done with are counted apart, so that the button says as many as the dialog after it. */
(function ($) {
  "use strict";

  var asked = false;

  function rows() { return Array.from(document.querySelectorAll("[data-pick]")); }

  function chosen() { return rows().filter(function (row) { return row.checked; }); }

  function say(bar, what, count) {
    bar.querySelectorAll("[data-" + what + "]").forEach(function (words) {
      words.textContent = words.getAttribute("data-" + what).replace("%", String(count));
    });
  }

  function show() {
    var bar = document.getElementById("bulk");
    var all = document.querySelector("[data-pick-all]");
    var count = chosen().length;
    var stays = chosen().filter(function (row) { return row.dataset.stays === "true"; }).length;
    if (!bar) { return; }
    bar.hidden = count === 0;
    say(bar, "says", count);
    say(bar, "says-goes", count - stays);
    say(bar, "says-stays", stays);
    bar.querySelectorAll("[data-says-stays]").forEach(function (words) { words.hidden = stays === 0; });
    bar.querySelectorAll("[data-chosen]").forEach(function (button) { button.disabled = count === stays; });
    if (all) {
      all.checked = count > 0 && count === rows().length;
      all.indeterminate = count > 0 && !all.checked;
    }
  }

  function choose(all) {
    rows().forEach(function (row) { row.checked = all; });
    show();
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-pick-all]")) {
      choose(event.target.checked);
    } else if (event.target.matches("[data-pick]")) {
      show();
    }
  });

  document.addEventListener("click", function (event) {
    var command = event.target.closest("[data-chosen]");
    if (event.target.closest("#bulk-none")) {
      choose(false);
      document.querySelector("[data-pick]").focus();
    } else if (command) {
      var ids = chosen().map(function (row) { return row.dataset.pick; }).join(",");
      asked = true;
      window[command.dataset.chosen]([{ name: "ids", value: ids }]);
    }
  });

  /* the button that asked is not there any more when nothing is chosen: the focus goes to the page */

  function settle() {
    show();
    if (asked && !document.querySelector("dialog[open]") && !chosen().length) {
      asked = false;
      document.getElementById("main").focus();
    }
  }

  $(function () {
    show();
    $(document).on("pfAjaxComplete", settle);
  });
})(window.jQuery);
