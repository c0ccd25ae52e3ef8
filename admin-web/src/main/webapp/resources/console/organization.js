/* What the pages about an organization do in the browser: they work without it, but for its comfort. */
(function ($) {
  "use strict";

  /* the browser's time zone in the place of one that nobody chose */

  $(function () {
    var asking = document.querySelector("[data-detect-zone]");
    if (asking) {
      window[asking.dataset.detectZone]([
        { name: "zone", value: Intl.DateTimeFormat().resolvedOptions().timeZone }
      ]);
    }
  });

  /* called by the server: an address that suits the name, as long as nobody wrote another */

  var suggested = "";

  window.suggestSlug = function (slug) {
    var field = document.getElementById("form:slug");
    if (field.value === "" || field.value === suggested) { field.value = slug; }
    suggested = slug;
  };

  /* the colour field and its picker say the same */

  document.addEventListener("input", function (event) {
    var of = event.target.dataset.colourOf;
    if (of) { document.getElementById(of).value = event.target.value; }
  });

  document.addEventListener("change", function (event) {
    var of = event.target.dataset.colourOf;
    var picker = document.querySelector("[data-colour-of='" + event.target.id + "']");
    if (of) {
      $(document.getElementById(of)).trigger("change");
    } else if (picker && /^#[0-9a-f]{6}$/i.test(event.target.value)) {
      picker.value = event.target.value.toLowerCase();
    }
  });
})(window.jQuery);
