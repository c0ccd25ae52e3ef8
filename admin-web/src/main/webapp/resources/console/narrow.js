/* A field that narrows a long list of the page to the rows in which its words stand. Nothing is sent, nothing chosen is lost. */
(function () {
  "use strict";

  function plain(text) { return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(); }

  document.addEventListener("input", function (event) {
    var list = event.target.dataset.narrow;
    if (!list) { return; }
    var words = plain(event.target.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    Array.from(document.getElementById(list).children).forEach(function (row) {
      var name = plain(row.querySelector("label").textContent);
      row.hidden = !words.every(function (word) { return name.includes(word); });
      shown += row.hidden ? 0 : 1;
    });
    var none = document.getElementById(list + "-none");
    none.textContent = shown === 0 ? none.dataset.none : "";
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.dataset.narrow) { event.preventDefault(); }
  });
})();
