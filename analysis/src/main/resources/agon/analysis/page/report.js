
"use strict";
(function () {
  var root = document.documentElement;
  var theme = document.getElementById("theme");
  theme.hidden = false;
  theme.addEventListener("click", function () {
    var dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : window.matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  function value(row, column) {
    var cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
  }

  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (header, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (header.firstChild) { button.appendChild(header.firstChild); }
      header.appendChild(button);
      header.setAttribute("aria-sort", "none");
      button.addEventListener("click", function () {
        var up = header.getAttribute("aria-sort") !== "ascending";
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.setAttribute("aria-sort", "none"); });
        header.setAttribute("aria-sort", up ? "ascending" : "descending");
        var body = table.tBodies[0];
        Array.prototype.map.call(body.rows, function (row, place) { return [value(row, column), place, row]; })
          .sort(function (a, b) {
            var order = a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
            return (up ? order : -order) || a[1] - b[1];
          })
          .forEach(function (entry) { body.appendChild(entry[2]); });
      });
    });
  });

  document.querySelectorAll("form.filters").forEach(function (form) {
    var section = document.getElementById(form.dataset.target);
    var fields = Array.prototype.slice.call(form.querySelectorAll("[data-filter]"));
    var names = fields.map(function (field) { return field.dataset.filter; })
      .filter(function (name) { return name !== "words"; });
    var all = Array.prototype.filter.call(
      section.querySelectorAll(names.map(function (name) { return "[data-" + name + "]"; }).join(",")),
      function (one) { return one.tagName === "TR" || one.classList.contains("transcript"); });
    var texts = null;
    form.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("input", function () {
      var shown = 0;
      texts = texts || all.map(function (one) { return one.textContent.toLowerCase(); });
      all.forEach(function (one, place) {
        var matches = fields.every(function (field) {
          return field.value === "" || (field.dataset.filter === "words"
            ? texts[place].indexOf(field.value.toLowerCase()) >= 0
            : one.dataset[field.dataset.filter] === field.value);
        });
        one.toggleAttribute("data-hidden", !matches);
        shown += matches ? 1 : 0;
      });
      form.querySelector("output").textContent = shown + " of " + all.length + " shown";
    });
  });

  // A link into something that is folded opens it.
  function reveal() {
    var goal = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    for (var at = goal; at; at = at.parentElement) { if (at.tagName === "DETAILS") { at.open = true; } }
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
