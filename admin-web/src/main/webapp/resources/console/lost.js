/* What the server did not get is told above what was typed, which is still there; of what is too much, the fields that hold
   more than they take are named. */
(function ($) {
  "use strict";

  var live = function () { return document.getElementById("live"); };
  var afterwards = null;

  function scope() { return document.querySelector("dialog[open]") || document.getElementById("main"); }

  function tell(words) {
    var note = document.createElement("p");
    note.className = "banner banner-negative unsent";
    note.setAttribute("role", "alert");
    note.tabIndex = -1;
    note.textContent = words;
    scope().prepend(note);
    return note;
  }

  function forget() { document.querySelectorAll(".unsent").forEach(function (note) { note.remove(); }); }

  function tooLong(field) { return field.maxLength > 0 && field.value.length > field.maxLength; }

  function shorten(field) {
    var note = document.getElementById(field.getAttribute("aria-describedby"));
    var most = new Intl.NumberFormat(document.documentElement.lang + "-u-nu-latn").format(field.maxLength);
    field.setAttribute("aria-invalid", "true");
    if (note) {
      note.className = "error";
      note.textContent = live().dataset.atMost.replace("%", most);
    }
  }

  /* PrimeFaces leaves the button off whose request failed */
  function revive() {
    Object.values(window.PrimeFaces.widgets).forEach(function (widget) {
      if (widget.jq && widget.jq.hasClass("ui-state-loading")) {
        window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
      }
    });
  }

  function unsent(status) {
    var much = status === 413;
    var fields = much ? Array.from(scope().querySelectorAll("textarea, input")).filter(tooLong) : [];
    var note = tell(much ? live().dataset.tooMuch : live().dataset.lost);
    fields.forEach(shorten);
    afterwards = function () {
      var first = fields[0] || note;
      revive();
      first.scrollIntoView({ block: "center" });
      first.focus();
    };
  }

  $(function () {
    $(document).on("pfAjaxSend", forget);
    $(document).on("pfAjaxError", function (event, request) { unsent(request.status); });
    $(document).on("pfAjaxComplete", function () {
      if (afterwards) { window.setTimeout(afterwards, 0); }
      afterwards = null;
    });
  });
})(window.jQuery);
