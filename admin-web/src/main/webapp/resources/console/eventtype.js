/* Event types are put in order by their handles: dragged, or with the arrow keys. */
(function () {
  "use strict";

  var dragged = null;

  function row(element) { return element.closest ? element.closest(".event-type") : null; }

  function sameOwner(one, other) { return one && other && one !== other && one.parentNode === other.parentNode; }

  document.addEventListener("keydown", function (event) {
    var id = event.target.dataset ? event.target.dataset.handle : null;
    if (id && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      window[event.key === "ArrowUp" ? "raiseEventType" : "lowerEventType"]([{ name: "id", value: id }]);
    }
  });

  document.addEventListener("dragstart", function (event) {
    if (event.target.dataset && event.target.dataset.handle) {
      dragged = row(event.target);
      dragged.classList.add("event-type-dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", event.target.dataset.handle);
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
  });

  document.addEventListener("dragover", function (event) {
    var over = row(event.target);
    document.querySelectorAll(".event-type-over").forEach(function (other) {
      if (other !== over) { other.classList.remove("event-type-over"); }
    });
    if (sameOwner(dragged, over)) {
      event.preventDefault();
      over.classList.add("event-type-over");
    }
  });

  document.addEventListener("drop", function (event) {
    var over = row(event.target);
    if (sameOwner(dragged, over)) {
      event.preventDefault();
      window.placeEventType([
        { name: "id", value: dragged.dataset.row },
        { name: "place", value: over.dataset.row }
      ]);
    }
  });

  document.addEventListener("dragend", function () {
    document.querySelectorAll(".event-type-over, .event-type-dragged").forEach(function (other) {
      other.classList.remove("event-type-over", "event-type-dragged");
    });
    dragged = null;
  });
})();
