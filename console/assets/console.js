// What a live page needs beside htmx: replace nothing that has not changed, keep what is open and where one reads,
// count the SMS of an answer, and say when the page no longer hears of changes.
(function () {
  "use strict";

  var shown = new WeakMap(); // element -> the markup that the server last gave it
  var opened = [];           // ids of the panels open before a swap
  var atEnd = true;

  function markup(html) {
    var t = document.createElement("template");
    t.innerHTML = html;
    return t.innerHTML;
  }

  function each(selector, fn) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), fn);
  }

  function remember() {
    each("[sse-swap]", function (e) {
      if (!shown.has(e)) shown.set(e, e.innerHTML);
    });
  }

  function noteView(root) {
    opened = Array.prototype.map.call(root.querySelectorAll("details[id][open]"), function (d) { return d.id; });
    var thread = document.getElementById("fil");
    atEnd = !thread || thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  }

  function restoreView() {
    opened.forEach(function (id) {
      var d = document.getElementById(id);
      if (d) d.open = true;
    });
    var thread = document.getElementById("fil");
    if (thread && atEnd) thread.scrollTop = thread.scrollHeight;
    title();
    count();
  }

  function title() {
    var t = document.querySelector("[data-titre]");
    if (t) document.title = t.getAttribute("data-titre") + " · AuFil";
  }

  document.addEventListener("htmx:sseBeforeMessage", function (e) {
    var html = markup(e.detail.data);
    if (shown.get(e.target) === html) {
      e.preventDefault();
      return;
    }
    shown.set(e.target, html);
    noteView(e.target);
  });
  document.addEventListener("htmx:sseMessage", restoreView);
  document.addEventListener("htmx:oobBeforeSwap", function (e) { noteView(e.target); });
  document.addEventListener("htmx:oobAfterSwap", function (e) {
    shown.delete(e.target);
    restoreView();
  });

  // The page no longer hears, or hears again.
  var quiet = null;
  function cut(text, link) {
    var p = document.getElementById("coupure");
    if (!p) return;
    p.textContent = text;
    if (link) {
      var a = document.createElement("a");
      a.href = location.pathname + location.search;
      a.textContent = link;
      p.append(" ", a);
    }
    p.hidden = !text;
  }
  document.addEventListener("htmx:sseError", function () {
    if (!quiet) quiet = setTimeout(function () { cut("Connexion perdue : cette page ne se met plus à jour. Nouvel essai en cours…"); }, 3000);
  });
  document.addEventListener("htmx:sseOpen", function () {
    clearTimeout(quiet);
    quiet = null;
    cut("");
  });
  document.addEventListener("htmx:sseClose", function (e) {
    if (e.detail.type === "message") cut("Votre session a pris fin : cette page ne se met plus à jour.", "Se reconnecter");
  });

  // An answer: its length in SMS, and its text until it has left.
  var basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  var extended = "^{}\\[~]|€\f";

  function measure(text) {
    var septets = 0, outside = "", c;
    for (c of text) {
      if (basic.indexOf(c) >= 0) septets += 1;
      else if (extended.indexOf(c) >= 0) septets += 2;
      else if (outside.indexOf(c) < 0) outside += c;
    }
    if (!outside) return { length: septets, outside: "", parts: septets <= 160 ? Math.min(septets, 1) : pack(text, 153, septetsOf) };
    return { length: text.length, outside: outside, parts: text.length <= 70 ? 1 : pack(text, 67, unitsOf) };
  }
  function septetsOf(c) { return extended.indexOf(c) >= 0 ? 2 : 1; }
  function unitsOf(c) { return c.length; }

  // pack counts messages of a size when no character is cut in two.
  function pack(text, size, width) {
    var parts = 1, used = 0, c;
    for (c of text) {
      if (used + width(c) > size) { parts += 1; used = 0; }
      used += width(c);
    }
    return parts;
  }

  function count() {
    var area = document.getElementById("texte");
    var out = area && document.getElementById(area.getAttribute("data-segments"));
    if (!out) return;
    var m = measure(area.value.trim());
    var words = m.parts === 0 ? "" : m.parts + " SMS · " + m.length + " caractère" + (m.length > 1 ? "s" : "");
    if (m.outside) words += " · « " + Array.from(m.outside).slice(0, 4).join(" ") + " » raccourcit les SMS à 70";
    out.textContent = words;
    out.classList.toggle("long", m.parts > 3);
  }

  document.addEventListener("input", function (e) {
    if (e.target.id === "texte") count();
  });
  document.addEventListener("fait", function (e) {
    var area = e.target.querySelector("#texte");
    if (area) area.value = "";
    count();
  });
  document.addEventListener("keydown", function (e) {
    if (e.target.id === "texte" && e.key === "Enter" && (e.ctrlKey || e.metaKey)) e.target.form.requestSubmit();
    if (e.key === "Escape") each("details.panneau[open]", function (d) {
      d.open = false;
      d.querySelector("summary").focus();
    });
  });
  window.addEventListener("beforeunload", function (e) {
    var area = document.getElementById("texte");
    if (area && area.value.trim() && !sending) e.preventDefault();
  });
  var sending = false;
  document.addEventListener("submit", function () { sending = true; });
  document.addEventListener("htmx:afterRequest", function () { sending = false; });

  function start() {
    remember();
    var thread = document.getElementById("fil");
    if (thread) thread.scrollTop = thread.scrollHeight;
    count();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  document.addEventListener("htmx:load", remember);
})();
