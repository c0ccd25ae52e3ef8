// For pages that show a booking link inside of theirs: each frame becomes as high as what it shows, and what follows upon a
// page is seen from its beginning.
(() => {
  "use strict";

  const shown = new WeakSet();

  const begin = (frame, fresh) => {
    if (fresh && shown.has(frame) && frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView({ block: "start" });
    }
    shown.add(frame);
  };

  window.addEventListener("message", (event) => {
    const height = event.data && event.data.bookonce && Number(event.data.bookonce.height);
    if (!(height > 0 && height < 20000)) {
      return;
    }
    document.querySelectorAll("iframe[data-bookonce]").forEach((frame) => {
      if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin) {
        frame.style.height = `${Math.ceil(height)}px`;
        begin(frame, event.data.bookonce.fresh === true);
      }
    });
  });

  // Whoever spoke before this script listened says it again.
  document.querySelectorAll("iframe[data-bookonce]").forEach((frame) => {
    frame.contentWindow.postMessage({ bookonce: { asked: true } }, "*");
  });
})();
