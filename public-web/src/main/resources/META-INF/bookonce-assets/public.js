// Comfort only: every page works without it. It shows times in the browser's own zone on a first visit, changes zone and
// clock without a reload, and tells that a form is on its way.
(() => {
  "use strict";

  const pending = "zone-pending";

  const browserZone = () => {
    try {
      return Intl.DateTimeFormat().resolvedOptions().timeZone || "";
    } catch {
      return "";
    }
  };

  const announce = (text) => {
    document.getElementById("live").textContent = text;
  };

  const swapMain = async (address) => {
    const response = await fetch(address, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!response.ok) {
      return false;
    }
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("content");
    if (!fresh) {
      return false;
    }
    const main = document.getElementById("content");
    const notice = main.querySelector("#notice");
    const typed = main.querySelectorAll("#slots input.typed");
    main.replaceWith(document.adoptNode(fresh));
    if (notice && !fresh.querySelector("#notice")) {
      fresh.querySelector(".pick").prepend(notice);
    }
    fresh.querySelector("#slots")?.prepend(...typed);
    announce(fresh.dataset.announce || "");
    document.dispatchEvent(new Event("bookonce:swapped"));
    return true;
  };

  const ownZone = async () => {
    const main = document.getElementById("content");
    const form = document.getElementById("zone-form");
    const zone = browserZone();
    if (!form || main.dataset.zoneAssumed !== "true" || !zone) {
      return;
    }
    const address = new URL(form.action);
    new URLSearchParams(location.search).forEach((value, name) => address.searchParams.set(name, value));
    address.searchParams.set("zone", zone);
    document.documentElement.classList.add(pending);
    try {
      await swapMain(address);
    } catch {
      // The host's zone stays, and the page says so.
    } finally {
      document.documentElement.classList.remove(pending);
    }
  };

  const changeZone = async (form) => {
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form)).toString();
    let swapped = false;
    try {
      swapped = await swapMain(address);
    } catch {
      swapped = false;
    }
    if (swapped) {
      document.querySelector("#zone-change summary").focus();
    } else {
      location.assign(address);
    }
  };

  const showBusy = (form, button) => {
    if (form.dataset.busy && button) {
      button.dataset.idle = button.textContent;
      button.textContent = form.dataset.busy;
      button.setAttribute("aria-busy", "true");
      announce(form.dataset.busy);
    }
  };

  document.addEventListener("submit", (event) => {
    if (event.target.id === "zone-form") {
      event.preventDefault();
      changeZone(event.target);
    } else {
      showBusy(event.target, event.submitter);
    }
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("button[aria-busy]").forEach((button) => {
      button.textContent = button.dataset.idle;
      button.removeAttribute("aria-busy");
    });
  });

  const assumeZone = () => {
    const select = document.querySelector("#propose-form #zone[data-assumed='true']");
    const zone = browserZone();
    if (select && [...select.options].some((option) => option.value === zone)) {
      select.value = zone;
    }
  };

  document.addEventListener("DOMContentLoaded", ownZone);
  document.addEventListener("DOMContentLoaded", assumeZone);
})();
