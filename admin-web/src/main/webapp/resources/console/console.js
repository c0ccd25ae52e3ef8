/* What the console's pages do in the browser. Nothing hangs on elements themselves: partial updates replace them. */
(function ($) {
  "use strict";

  var live = function () { return document.getElementById("live"); };
  var opener = null;
  var dirty = false;
  var afterwards = null;

  function say(text) {
    live().textContent = "";
    window.setTimeout(function () { live().textContent = text; }, 50);
  }

  /* dialogs: rendered means open; Escape means the button that changes nothing */

  function openDialogs() {
    var dialogs = document.querySelectorAll("dialog[data-open]");
    dialogs.forEach(function (dialog) {
      if (!dialog.open) {
        if (dialog.dataset.done) { dirty = false; }
        dialog.showModal();
        var first = dialog.querySelector("[autofocus]");
        if (first) { first.focus(); }
      }
    });
    if (!dialogs.length && opener) {
      var back = opener.isConnected ? opener : document.getElementById(opener.id) || document.getElementById("main");
      opener = null;
      back.focus();
    }
  }

  document.addEventListener("cancel", function (event) {
    var dismiss = event.target.querySelector("[data-dismiss]");
    if (dismiss) {
      event.preventDefault();
      dismiss.click();
    }
  }, true);

  /* copying */

  function copied(button) {
    say(live().dataset.copied);
    var dialog = button.closest("dialog");
    if (button.dataset.then === "dismiss" && dialog) {
      dialog.querySelector("[data-dismiss]").click();
    }
  }

  function copyByHand(button) {
    var field = document.createElement("textarea");
    field.value = button.dataset.copy;
    field.readOnly = true;
    field.className = "unseen";
    (button.closest("dialog") || document.body).appendChild(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    button.focus();
    if (done) { copied(button); }
  }

  function copy(button) {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(button.dataset.copy)
        .then(function () { copied(button); }, function () { copyByHand(button); });
    } else {
      copyByHand(button);
    }
  }

  /* the month: arrow keys, Home and End, Page Up and Page Down; Enter and Space press the button as always */

  function iso(date) { return date.toISOString().slice(0, 10); }

  function moved(day, key, rtl) {
    var date = new Date(day + "T00:00:00Z");
    var on = rtl ? -1 : 1;
    var start = Number(document.querySelector("[data-week-start]").dataset.weekStart);
    var weekday = (date.getUTCDay() + 7 - start % 7) % 7;
    var days = { ArrowRight: on, ArrowLeft: -on, ArrowDown: 7, ArrowUp: -7, Home: -weekday, End: 6 - weekday };
    if (key in days) {
      date.setUTCDate(date.getUTCDate() + days[key]);
    } else if (key === "PageDown" || key === "PageUp") {
      var wanted = date.getUTCDate();
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + (key === "PageDown" ? 1 : -1));
      var last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      date.setUTCDate(Math.min(wanted, last));
    } else {
      return null;
    }
    return iso(date);
  }

  function focusDay(day) {
    var button = document.getElementById("day-" + day);
    if (!button) { return false; }
    document.querySelectorAll(".day[tabindex='0']").forEach(function (other) { other.tabIndex = -1; });
    button.tabIndex = 0;
    button.focus();
    return true;
  }

  function sameMonth(day, other) { return day.slice(0, 7) === other.slice(0, 7); }

  document.addEventListener("keydown", function (event) {
    var day = event.target.dataset ? event.target.dataset.day : null;
    var to = day ? moved(day, event.key, document.dir === "rtl") : null;
    if (to) {
      event.preventDefault();
      if (!sameMonth(day, to) || !focusDay(to)) {
        window.showDay([{ name: "day", value: to }]);
        $(document).one("pfAjaxComplete", function () { focusDay(to); });
      }
    } else if (event.key === "Escape") {
      closeMenus(null);
      drawer(false);
    }
  });

  /* menus close when something else is used */

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!except || !menu.contains(except)) {
        if (menu.contains(document.activeElement)) { menu.querySelector("summary").focus(); }
        menu.open = false;
      }
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    var day = target.closest(".day");
    var copying = target.closest("[data-copy]");
    var command = target.closest("[data-command]");
    closeMenus(target);
    if (target.closest(".menu-item")) {
      var details = target.closest("details.menu");
      opener = details.querySelector("summary");
      details.open = false;
    } else if (target.closest("button[id]") && !target.closest("dialog")) {
      opener = target.closest("button[id]");
    }
    if (day && day.getAttribute("aria-disabled") !== "true") {
      dirty = true;
      window.pickDay([{ name: "day", value: day.dataset.day }]);
    }
    if (copying) { copy(copying); }
    if (command) { window[command.dataset.command]([{ name: "id", value: command.dataset.id }]); }
  });

  document.addEventListener("focusin", function (event) {
    if (event.target.dataset.select) { event.target.select(); }
    closeMenus(event.target);
  });

  /* the navigation is a drawer on phones: everything else is out of reach while it is open; the focus goes in and
     comes back */

  function drawer(open) {
    var side = document.getElementById("side");
    var button = document.getElementById("menu-button");
    var scrim = document.getElementById("scrim");
    if (!side || side.classList.contains("side-open") === open) { return; }
    side.classList.toggle("side-open", open);
    button.setAttribute("aria-expanded", String(open));
    if (scrim) { scrim.hidden = !open; }
    document.querySelectorAll(".bar, #main, .skip").forEach(function (other) { other.inert = open; });
    (open ? side.querySelector("[aria-current='page']") || side.querySelector("a, button") : button).focus();
  }

  window.matchMedia("(max-width: 48rem)").addEventListener("change", function () { drawer(false); });

  document.addEventListener("click", function (event) {
    if (event.target.closest("#menu-button")) {
      drawer(true);
    } else if (event.target.closest("#side-close, #scrim")) {
      drawer(false);
    }
  });

  /* nothing typed is lost silently */

  document.addEventListener("input", function (event) {
    if (event.target.closest("[data-guard]") && !event.target.dataset.narrow) { dirty = true; }
  });

  window.addEventListener("beforeunload", function (event) {
    if (dirty) { event.preventDefault(); }
  });

  /* any request keeps the session: a form that takes long to fill in is not signed out meanwhile */

  var KEEP_ALIVE = 10 * 60 * 1000;

  window.setInterval(function () {
    if (dirty) { window.fetch(document.querySelector("link[rel='stylesheet']").href, { cache: "no-store" }); }
  }, KEEP_ALIVE);

  /* requests: a button is off while its request runs; what takes over a second shows; a lost one is told */

  var timer = 0;

  function busy(on) {
    window.clearTimeout(timer);
    var bar = document.getElementById("progress");
    if (!bar) { return; }
    if (on) {
      timer = window.setTimeout(function () { bar.classList.add("progress-on"); }, 1000);
    } else {
      bar.classList.remove("progress-on");
    }
  }

  /* called by the server; done when the update is, which puts the focus back where it was */

  window.showFirstError = function () {
    afterwards = function () {
      var main = document.getElementById("main");
      var wrong = main.querySelector("[aria-invalid='true']")
        || main.querySelector(".error:not(:empty)") || main.querySelector(".banner");
      if (wrong) {
        if (!wrong.matches("input, select, textarea")) { wrong.tabIndex = -1; }
        wrong.scrollIntoView({ block: "center" });
        wrong.focus();
      }
    };
  };

  window.focusOn = function (id) {
    afterwards = function () { document.getElementById(id).focus(); };
  };

  $(function () {
    openDialogs();
    $(document).on("pfAjaxSend", function () {
      busy(true);
    });
    $(document).on("pfAjaxComplete", function () {
      busy(false);
      var done = document.querySelector("[data-done]");
      if (done) {
        dirty = false;
        done.removeAttribute("data-done");
      }
      openDialogs();
      if (afterwards) { window.setTimeout(afterwards, 0); }
      afterwards = null;
    });
  });
})(window.jQuery);
