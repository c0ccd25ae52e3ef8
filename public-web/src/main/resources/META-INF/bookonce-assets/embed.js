// For pages that show a booking link inside of theirs: each frame becomes as high as what it shows.
(() => {
  "use strict";

  window.addEventListener("message", (event) => {
    const height = event.data && event.data.bookonce && Number(event.data.bookonce.height);
    if (!(height > 0 && height < 20000)) {
      return;
    }
    document.querySelectorAll("iframe[data-bookonce]").forEach((frame) => {
      if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin) {
        frame.style.height = `${Math.ceil(height)}px`;
      }
    });
  });
})();
