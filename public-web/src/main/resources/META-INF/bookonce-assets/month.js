// Comfort only: months and days turn without a reload, arrow keys walk through the month, the line about a slot that is kept
// says when it no longer is, and a page inside of another one tells how high it is.
(() => {
  "use strict";

  const DAY = 86400000;
  const main = () => document.getElementById("content");
  const announce = (text) => {
    document.getElementById("live").textContent = text;
  };

  // The visitor's name, for the way back from a form: only for this window, and only once a slot was chosen.
  const remembered = () => `visitor:${location.pathname}`;
  const recall = () => {
    try {
      return sessionStorage.getItem(remembered());
    } catch {
      return null;
    }
  };
  const remember = (visitor) => {
    try {
      sessionStorage.setItem(remembered(), visitor);
    } catch {
      // Without it the way back shows the slot once its time is over.
    }
  };

  const dates = () => [...document.querySelectorAll("#month .date")];

  const reach = (date) => {
    dates().forEach((each) => {
      each.tabIndex = each === date ? 0 : -1;
    });
  };

  const firstReached = () =>
    document.querySelector("#month [aria-selected='true'] > .date") ||
    document.querySelector("#month a.date") ||
    dates()[0];

  const bare = (address) => {
    const url = new URL(address, location.href);
    url.searchParams.delete("visitor");
    url.hash = "";
    return url;
  };

  const turn = async (address, then) => {
    const url = new URL(address, location.href);
    url.hash = "";
    const typed = [...document.querySelectorAll("#slots input.typed")];
    const response = await fetch(url, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    const fresh =
      response.ok && new DOMParser().parseFromString(await response.text(), "text/html").getElementById("content");
    if (!fresh) {
      location.assign(address);
      return;
    }
    main().replaceWith(document.adoptNode(fresh));
    document.getElementById("slots")?.prepend(...typed);
    history.replaceState(null, "", bare(url));
    prepare();
    then();
  };

  const go = (address, then) => turn(address, then).catch(() => location.assign(address));

  const toDay = (link) => {
    const date = link.dataset.date;
    go(link.href, () => {
      const chosen = document.querySelector(`[data-date="${date}"]`);
      (chosen || document.getElementById("times")).focus({ preventScroll: true });
      const times = document.getElementById("times");
      if (matchMedia("(max-width: 61.99rem)").matches) {
        times.scrollIntoView({ block: "start" });
      }
      announce(chosen?.getAttribute("aria-label") || "");
    });
  };

  const toMonth = (link, date) => {
    const id = link.id;
    go(link.href, () => {
      const wanted = date && document.querySelector(`[data-date="${date}"]`);
      if (wanted) {
        reach(wanted);
      }
      (wanted || document.getElementById(id) || document.querySelector("#month .date[tabindex='0']")).focus();
      announce(document.getElementById("month-title").textContent);
    });
  };

  const moved = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

  const sameDay = (date, months) => {
    const [year, month, day] = date.split("-").map(Number);
    const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
  };

  const target = (date, key) => {
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    const column = dates()
      .find((each) => each.dataset.date === date)
      .closest("td").cellIndex;
    switch (key) {
      case "ArrowRight":
        return moved(date, forward);
      case "ArrowLeft":
        return moved(date, -forward);
      case "ArrowDown":
        return moved(date, 7);
      case "ArrowUp":
        return moved(date, -7);
      case "Home":
        return moved(date, -column);
      case "End":
        return moved(date, 6 - column);
      case "PageDown":
        return sameDay(date, 1);
      case "PageUp":
        return sameDay(date, -1);
      default:
        return null;
    }
  };

  const walk = (event) => {
    const from = event.target.closest("#month .date");
    const date = from && !event.altKey && !event.ctrlKey && !event.metaKey && target(from.dataset.date, event.key);
    if (!date) {
      return;
    }
    event.preventDefault();
    const there = document.querySelector(`[data-date="${date}"]`);
    if (there) {
      reach(there);
      there.focus();
    } else if (event.key !== "Home" && event.key !== "End") {
      const way = document.getElementById(date > from.dataset.date ? "next" : "previous");
      if (way) {
        toMonth(way, date);
      }
    }
  };

  const watchHold = () => {
    const line = document.getElementById("held");
    if (line) {
      setTimeout(() => {
        line.textContent = line.dataset.over;
        announce(line.dataset.over);
      }, Number(line.dataset.seconds) * 1000);
    }
  };

  let asked = false;

  const prepare = () => {
    const date = firstReached();
    if (date) {
      reach(date);
    }
    const slots = document.getElementById("slots");
    const visitor = recall();
    if (!asked && slots && visitor && main().dataset.zoneAssumed !== "true" && slots.dataset.visitor !== visitor) {
      const address = new URL(location.href);
      address.searchParams.set("visitor", visitor);
      asked = true;
      go(address, () => {});
    }
  };

  // Only whoever shows this page is told: how high it is, and once that it is there.
  const tellHeight = () => {
    if (document.documentElement.dataset.embedded !== "true" || window.parent === window) {
      return;
    }
    const parent = location.ancestorOrigins?.[0] || (document.referrer && new URL(document.referrer).origin);
    if (!parent || parent === "null") {
      return;
    }
    let fresh = true;
    const tell = () => {
      window.parent.postMessage({ bookonce: { height: Math.ceil(document.body.scrollHeight), fresh } }, parent);
      fresh = false;
    };
    // browsers watch no sizes in a frame that is out of view
    tell();
    document.addEventListener("bookonce:swapped", tell);
    new ResizeObserver(tell).observe(document.body);
    window.addEventListener("message", (event) => {
      if (event.source === window.parent && event.data?.bookonce?.asked === true) {
        tell();
      }
    });
  };

  document.addEventListener("click", (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = plain && event.target.closest("a.date, a.turn, .durations a, #next-free");
    if (!link) {
      return;
    }
    event.preventDefault();
    if (link.matches("a.date")) {
      toDay(link);
    } else if (link.matches("a.turn")) {
      toMonth(link);
    } else {
      const again = link.matches(".durations a") ? ".durations [aria-current]" : "#month .date[tabindex='0']";
      go(link.href, () => {
        document.querySelector(again).focus();
        announce(document.getElementById("day-title")?.textContent || "");
      });
    }
  });

  document.addEventListener("keydown", walk);
  document.addEventListener("submit", (event) => {
    if (event.target.id === "slots") {
      remember(event.target.dataset.visitor);
    }
  });
  document.addEventListener("bookonce:swapped", prepare);
  document.addEventListener("DOMContentLoaded", () => {
    prepare();
    watchHold();
    tellHeight();
  });
})();
