/* What the bar does in the browser: the organization switcher and the way into the search. */
(function () {
  "use strict";

  function by(id) { return document.getElementById(id); }

  /* "/" leads to the search, unless something is being typed or asked */

  function typing(element) {
    return element.matches("input, select, textarea") || element.isContentEditable;
  }

  function toSearch() {
    var field = by("search");
    if (field && field.offsetParent) {
      field.focus();
      field.select();
    } else if (by("search-page")) {
      by("search-page").click();
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
        && !typing(event.target) && !document.querySelector("dialog[open], .side-open")) {
      event.preventDefault();
      toSearch();
    }
  });

  /* the switcher's list is loaded when it is opened first */

  function entry(organization, here) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    var words = document.createElement("span");
    var name = document.createElement("bdi");
    var role = document.createElement("span");
    link.href = organization.address;
    link.setAttribute("aria-current", String(organization.slug === here));
    name.textContent = organization.name;
    role.textContent = organization.role;
    role.className = "quiet";
    words.append(name, role);
    link.append(words);
    item.append(link);
    return item;
  }

  function fill(switcher, organizations) {
    by("organizations").replaceChildren.apply(by("organizations"), organizations.map(function (organization) {
      return entry(organization, switcher.dataset.here);
    }));
    var current = by("organizations").querySelector("[aria-current='true']");
    if (current) { current.scrollIntoView({ block: "nearest" }); }
  }

  function lost(switcher) {
    delete switcher.dataset.asked;
    by("organizations").firstElementChild.textContent = switcher.dataset.lost;
  }

  document.addEventListener("toggle", function (event) {
    var switcher = event.target;
    if (switcher.id === "switcher" && switcher.open && !switcher.dataset.asked) {
      switcher.dataset.asked = "true";
      // a session that ended answers with a redirect to another origin, which is not followed
      window.fetch(switcher.dataset.from, { redirect: "manual" })
        .then(function (answer) {
          if (!answer.ok) { throw new Error("not listed"); }
          return answer.json();
        })
        .then(function (organizations) { fill(switcher, organizations); })
        .catch(function () { lost(switcher); });
    }
  }, true);
})();
