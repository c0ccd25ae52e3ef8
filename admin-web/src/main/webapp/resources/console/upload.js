/* What choosing a picture does before it is uploaded; uploading works without it. */
(function () {
  "use strict";

  /* a file that will not be taken is not sent; one that will be is shown */

  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!input.dataset.most) { return; }
    var name = input.id.split(":").pop();
    var note = document.getElementById(name + "-note");
    var file = input.files[0];
    var tooLarge = Boolean(file) && file.size > Number(input.dataset.most);
    if (tooLarge) {
      input.value = "";
      note.textContent = input.dataset.tooLarge;
    }
    note.classList.toggle("error", tooLarge);
    note.classList.toggle("help", !tooLarge);
    input.setAttribute("aria-invalid", String(tooLarge));
    var look = document.getElementById(name + "-look");
    if (look && file && !tooLarge && input.accept.split(",").includes(file.type)) {
      read(file, look, document.getElementById(name + "-said"));
    }
  });

  function read(file, look, said) {
    var reader = new FileReader();
    reader.addEventListener("load", function () {
      var image = new Image();
      image.className = "avatar";
      image.alt = look.dataset.alt;
      image.addEventListener("load", function () {
        look.replaceChildren(image);
        said.textContent = said.dataset.waiting;
      });
      image.src = reader.result;
    });
    reader.readAsDataURL(file);
  }
})();
