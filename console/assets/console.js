// What a live page needs beside htmx: replace nothing that has not changed, keep what is open and where one reads,
// count the SMS of an answer, and say when the page no longer hears of changes.
(function () {
  "use strict";

  var shown = new WeakMap(); // element -> the markup that the server last gave it
  var opened = [];           // ids of the panels open before a swap

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
    Array.prototype.forEach.call(root.querySelectorAll("details[id][open]"), function (d) { opened.push(d.id); });
  }

  function restoreView() {
    opened.forEach(function (id) {
      var d = document.getElementById(id);
      if (d) d.open = true;
    });
    opened = [];
    title();
    giveBack();
    count();
  }

  // The conversation stays at its last message, whatever comes or changes size, unless one reads further up.
  function follow(thread) {
    var end = true, height = 0, seen = 0;
    function down() {
      height = thread.scrollHeight;
      seen = thread.clientHeight;
      if (end) thread.scrollTop = height;
    }
    thread.addEventListener("scroll", function () {
      if (thread.scrollHeight !== height || thread.clientHeight !== seen) return; // the page moved, not who reads
      end = height - thread.scrollTop - seen < 80;
    });
    new MutationObserver(down).observe(thread, { childList: true, subtree: true });
    new ResizeObserver(down).observe(thread);
    down();
  }

  function title() {
    var t = document.querySelector("[data-titre]");
    if (t) document.title = t.getAttribute("data-titre") + " · AuFil";
  }

  document.addEventListener("htmx:sseBeforeMessage", function (e) {
    if (pressing) {
      e.preventDefault();
      held.set(e.target, e.detail.data);
      return;
    }
    if (e.detail.type !== "annonce" && !isNew(e.target, e.detail.data)) e.preventDefault(); // one is told of each case, in the same words
  });
  function isNew(region, html) {
    html = markup(html);
    if (shown.get(region) === html) return false;
    shown.set(region, html);
    noteView(region);
    return true;
  }

  // Nothing moves under a finger or a mouse that is down: what comes meanwhile waits until it is up.
  var pressing = false, held = new Map(); // region -> the markup that came last
  document.addEventListener("pointerdown", function () { pressing = true; }, true);
  ["pointerup", "pointercancel"].forEach(function (name) {
    window.addEventListener(name, function () { setTimeout(released, 0); }, true); // after the click
  });
  window.addEventListener("blur", released);
  function released() {
    pressing = false;
    held.forEach(function (html, region) {
      if (!region.isConnected || !isNew(region, html)) return;
      htmx.swap(region, html, { swapStyle: "innerHTML" });
      restoreView();
    });
    held.clear();
  }
  document.addEventListener("htmx:sseMessage", restoreView);
  // The parts of an answer are put in one after the other: then one looks at the whole.
  var whole = null;
  document.addEventListener("htmx:oobBeforeSwap", function (e) {
    noteView(e.target);
    shown.delete(e.target);
    clearTimeout(whole);
    whole = setTimeout(function () {
      restoreView();
      fade();
    }, 0);
  });

  // What was done is said for a while; why something was not done stays.
  function fade() {
    each(".avis", function (p) { setTimeout(function () { p.remove(); }, 8000); });
  }

  // The page no longer hears, or hears again.
  var quiet = null, ended = false;
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
    if (e.detail.type !== "message") return;
    ended = true;
    cut("Votre session a pris fin : cette page ne se met plus à jour.", "Se reconnecter");
  });

  // A browser keeps a few connections to one server only. Case pages that nobody looks at give theirs back; the queue
  // keeps it, to show in its title what comes in.
  var sources = [];
  htmx.createEventSource = function (url) {
    var source = new EventSource(url, { withCredentials: true });
    if (url.indexOf("/dossiers/") >= 0) sources.push(source);
    return source;
  };
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      sources.forEach(function (s) { s.close(); });
      return;
    }
    var closed = sources.filter(function (s) { return s.readyState === EventSource.CLOSED && !ended; });
    sources = sources.filter(function (s) { return closed.indexOf(s) < 0; });
    closed.forEach(function (s) { s.onerror(new Event("error")); }); // the extension opens another one
  });

  // An answer: its length in SMS, and its text until it has left.
  var basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  var extended = "^{}\\[~]|€\f";

  // What leaves in the place of signs that the SMS alphabet does not have, as the server writes them.
  var alike = [["ç", "c"], ["œ", "oe"], ["Œ", "OE"], ["’", "'"], ["‘", "'"], ["“", '"'], ["”", '"'], ["« ", '"'], [" »", '"'],
    ["«", '"'], ["»", '"'], ["–", "-"], ["—", "-"], ["…", "..."], ["\u00a0", " "], ["\u202f", " "], ["°", "o"], ["`", "'"], ["€", " euros"]];

  function known(c) { return basic.indexOf(c) >= 0 || extended.indexOf(c) >= 0; }

  function plain(text) {
    var out = "", i = 0, pair, c;
    scan: while (i < text.length) {
      for (pair of alike) {
        if (text.startsWith(pair[0], i)) {
          out += pair[1];
          i += pair[0].length;
          continue scan;
        }
      }
      c = String.fromCodePoint(text.codePointAt(i));
      out += known(c) ? c : c.normalize("NFD").replace(/\p{Mn}/gu, "");
      i += c.length;
    }
    return out;
  }

  function measure(text) {
    var septets = 0, outside = "", c;
    for (c of text) {
      if (basic.indexOf(c) >= 0) septets += 1;
      else if (extended.indexOf(c) >= 0) septets += 2;
      else if (outside.indexOf(c) < 0) outside += c;
    }
    if (outside) return { length: text.length, outside: outside, parts: text.length <= 70 ? 1 : Math.ceil(text.length / 67) };
    return { length: septets, outside: "", parts: septets <= 160 ? Math.min(septets, 1) : Math.ceil(septets / 153) };
  }

  function count() { each("textarea[data-segments]", countOne); }

  function countOne(area) {
    var out = document.getElementById(area.getAttribute("data-segments"));
    if (!out) return;
    var typed = area.value.trim(), sent = area.hasAttribute("data-simple") ? plain(typed) : typed, m = measure(sent);
    var words = m.parts === 0 ? "" : m.parts + " SMS · " + m.length + " caractère" + (m.length > 1 ? "s" : "");
    var price = Number(area.getAttribute("data-prix"));
    if (price && m.parts) words += " · " + (price * m.parts / 100).toFixed(2).replace(".", ",") + " €";
    if (m.outside) words += ", 70 par SMS à cause de « " + Array.from(m.outside).slice(0, 4).join(" ") + " »";
    else if (sent !== typed) words += " · accents simplifiés à l'envoi";
    area.dataset.compte = m.parts + " " + m.length;
    out.textContent = words;
    out.classList.toggle("long", m.parts > 3);
  }

  document.addEventListener("input", function (e) {
    if (e.target.hasAttribute("data-segments")) countOne(e.target);
    keep(e.target);
    if (e.target.id === "texte") meaning();
    writes(e.target);
  });
  // The answer to what was pressed. A form that the live page has replaced meanwhile hears nothing any more: its request does.
  document.addEventListener("htmx:beforeRequest", function (e) {
    var form = e.detail.elt.closest("form"), xhr = e.detail.xhr;
    if (!form || e.detail.requestConfig.verb !== "post") return;
    var texts = Array.prototype.map.call(form.querySelectorAll("[data-brouillon]"), function (area) {
      return { key: area.getAttribute("data-brouillon"), sent: area.value };
    });
    xhr.addEventListener("loadend", function () {
      sending = false;
      if (xhr.status === 0) silent();
      if (xhr.getResponseHeader("HX-Trigger") === "fait") done(form, texts);
      else if (xhr.status >= 400) refused(form);
    });
  });
  // What was refused is to be mended where it was typed.
  function refused(form) {
    acted = { back: form };
    setTimeout(toGoOn, 60);
  }
  function done(form, texts) {
    acted = { took: /\/prendre$/.test(form.getAttribute("hx-post") || "") };
    setTimeout(toGoOn, 60);
    each("[data-ecrit]", stopped);
    texts.forEach(left);
    Array.prototype.forEach.call(form.querySelectorAll("[type=checkbox]"), function (box) { box.checked = false; });
    each("#zone-traduit", function (zone) { zone.replaceChildren(); });
    meaning();
    var panel = form.closest("details.note-equipe, details.nom-dossier, details.correction"), shut = panel && panel.id;
    if (shut) {
      opened = opened.filter(function (id) { return id !== shut; });
      panel = document.getElementById(shut); // the page may hold another one in its place by now
      if (panel) panel.open = false;
      if (form.closest(".correction")) {
        acted.from = form; // the page may be drawn once more: see toGoOn
        toGoOn();
      }
    }
    count();
    if (!form.isConnected) document.body.dispatchEvent(new CustomEvent("fait"));
  }
  // left takes away what was sent, wherever it stands now; what was typed since then stays.
  function left(text) {
    each("[data-brouillon]", function (area) {
      if (area.getAttribute("data-brouillon") !== text.key || !area.value.startsWith(text.sent)) return;
      area.value = area.value.slice(text.sent.length).trimStart();
      keep(area);
    });
  }
  function silent() {
    var p = document.createElement("p"), box = document.getElementById("message");
    p.className = "refus";
    p.setAttribute("role", "alert");
    p.textContent = "Le service ne répond pas : rien n'est parti. Votre texte est toujours là, réessayez dans un instant.";
    if (box) box.replaceChildren(p);
  }

  // Who acted goes on where the next thing is done: the answer once a case is taken, else the top of the case; never
  // nowhere, because the button that was pressed is gone, or what the keyboard was at has just been replaced.
  var acted = null; // until the next thing that is pressed
  ["keydown", "pointerdown"].forEach(function (name) { document.addEventListener(name, function () { acted = null; }, true); });
  ["htmx:afterSettle", "htmx:oobAfterSwap", "htmx:sseMessage"].forEach(function (name) { document.addEventListener(name, toGoOn); });
  setInterval(toGoOn, 300); // a browser lets go of what is no more only when it draws, and says nothing
  function toGoOn() {
    var here = document.activeElement, area = document.getElementById("texte"), top = document.querySelector("#etat h1");
    if (!acted || here && here !== document.body && here.isConnected && here.getClientRects().length) return;
    var from = acted.from && same(acted.from), back = acted.back && same(acted.back);
    if (from) from.closest("details").querySelector("summary").focus();
    else if (back && mend(back)) return;
    else if (acted.took && area && window.matchMedia("(min-width: 62rem)").matches) area.focus();
    else if (top) top.focus({ preventScroll: true });
  }

  // The form of the page as it is now that does what another one did: of several that correct one answer, the one that was
  // used, and where that is gone the first.
  function same(form) {
    var name = function (f, field) { return (f.querySelector("[name=" + field + "]") || {}).value; };
    var all = Array.prototype.filter.call(document.querySelectorAll("form[hx-post]"), function (f) {
      return f.getAttribute("hx-post") === form.getAttribute("hx-post") && name(f, "question") === name(form, "question") && name(f, "sujet") === name(form, "sujet");
    });
    var panel = form.closest("details");
    return all.find(function (f) { return panel && f.closest("details") && f.closest("details").id === panel.id; }) || all[0];
  }
  // mend goes to the first field of a form, and there to the first thing that is left to fill in.
  function mend(form) {
    var field = Array.prototype.find.call(form.querySelectorAll("textarea, select, input:not([type=hidden])"), function (f) { return f.getClientRects().length > 0; });
    if (!field) return false;
    field.focus();
    if (field.tagName === "TEXTAREA") select(field);
    return true;
  }
  // select marks the first field of a ready answer that is left to fill in.
  function select(area) {
    var hole = /\{\{?[^{}]*\}\}?/.exec(area.value);
    if (hole) area.setSelectionRange(hole.index, hole.index + hole[0].length);
  }

  // Colleagues who have the same case open see that somebody writes.
  var said = 0, idle = null;
  function writes(area) {
    var where = area.closest && area.closest("[data-ecrit]");
    if (!where || !area.hasAttribute("data-brouillon")) return;
    clearTimeout(idle);
    if (!area.value.trim()) return stopped(where);
    idle = setTimeout(function () { stopped(where); }, 6000);
    if (Date.now() - said < 4000) return;
    said = Date.now();
    tellWriting(where, "");
  }
  function stopped(where) {
    clearTimeout(idle);
    if (!said) return;
    said = 0;
    tellWriting(where, "fin=1");
  }
  function tellWriting(where, body) {
    fetch(where.getAttribute("data-ecrit"), {
      method: "POST", body: body, keepalive: true, headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }).catch(function () { /* colleagues do not see it: nothing else is lost */ });
  }

  // What is typed is kept for this tab until it has left, whatever happens to the page.
  function keep(area) {
    var key = area.getAttribute && area.getAttribute("data-brouillon");
    if (!key) return;
    try {
      if (area.value.trim()) sessionStorage.setItem("brouillon:" + key, area.value);
      else sessionStorage.removeItem("brouillon:" + key);
    } catch (full) { /* no place to keep it: the page itself still has it */ }
  }
  function giveBack() {
    each("[data-brouillon]", function (area) {
      var kept = null;
      try { kept = sessionStorage.getItem("brouillon:" + area.getAttribute("data-brouillon")); } catch (closed) { return; }
      if (kept && (!area.value.trim() || area.defaultValue === area.value)) area.value = kept;
    });
  }
  // A plain form has left: the page that comes says whether it was taken, or gives back what was typed. Only where it asks
  // to log in again is what was typed still to be kept.
  document.addEventListener("submit", function (e) {
    if (e.target.hasAttribute("hx-post")) return;
    Array.prototype.forEach.call(e.target.querySelectorAll("[data-brouillon]"), function (area) {
      try { sessionStorage.setItem("parti:" + area.getAttribute("data-brouillon"), "1"); } catch (closed) { return; }
    });
  });
  function settle() {
    try {
      Object.keys(sessionStorage).forEach(function (key) {
        if (key.indexOf("parti:") !== 0) return;
        if (!document.querySelector(".connexion")) sessionStorage.removeItem("brouillon:" + key.slice(6));
        sessionStorage.removeItem(key);
      });
    } catch (closed) { /* nothing was kept */ }
  }

  // A ready answer goes where one writes; its French is shown and kept beside when it is in another language, for as long as
  // that is what the text says.
  var chosen = []; // the ready answers in another language that were put there
  function fields(text) { return text.match(/\{\{?[^{}]*\}\}?/g) || []; }
  // pattern finds a ready answer again once its fields are filled in.
  function pattern(text) {
    var words = text.split(/\{\{?[^{}]*\}\}?/).map(function (part) { return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); });
    return new RegExp(words.join("([\\s\\S]+?)") + (words[words.length - 1] ? "" : "(?=\\s|$)"));
  }
  // inFrench says in French what the text still holds of ready answers, with what was filled in.
  function inFrench(text) {
    return chosen.map(function (c) {
      var found = pattern(c.text).exec(text);
      if (!found) return "";
      return fields(c.text).reduce(function (french, field, i) { return french.replace(field, found[i + 1]); }, c.french);
    }).filter(Boolean).join(" ");
  }
  function meaning() {
    var area = document.getElementById("texte"), says = document.getElementById("traduction"), beside = document.getElementById("francais");
    if (!area || !says || !beside) return;
    var french = inFrench(area.value);
    if (french === beside.value) return;
    if (!("avant" in says.dataset)) says.dataset.avant = says.textContent;
    says.textContent = french ? "En français : " + french : says.dataset.avant;
    beside.value = french;
  }
  document.addEventListener("click", function (e) {
    var model = e.target.closest("[data-modele]"), area = document.getElementById("texte");
    if (model && area) {
      var before = area.value.trim(), french = model.getAttribute("data-francais");
      area.value = (before ? before + " " : "") + model.getAttribute("data-modele");
      if (french) chosen.push({ text: model.getAttribute("data-modele"), french: french });
      keep(area);
      count();
      meaning();
      var panel = model.closest("details");
      if (panel) panel.open = false;
      area.focus();
      select(area);
    }
    if (e.target.closest("[data-imprimer]")) window.print();
  });
  document.addEventListener("change", function (e) {
    if (e.target.closest("form.filtres")) e.target.form.requestSubmit();
    if (e.target.id === "pause-date" && e.target.value) document.getElementById("pause").value = "date";
  });
  // What opens in the column of the conversation is seen whole.
  document.addEventListener("toggle", function (e) {
    if (!e.target.open || !e.target.matches("details.note-equipe, details.modeles, details.correction, details.nom-dossier")) return;
    e.target.scrollIntoView({ block: "nearest" });
    var first = e.target.querySelector("textarea, select, input:not([type=hidden])");
    if (first && e.target.matches(".note-equipe, .correction, .nom-dossier") && document.activeElement === e.target.querySelector("summary")) first.focus();
  }, true);

  // Shortcuts: Alt and a letter, wherever one is.
  var shortcuts = {
    KeyS: function () { return goTo("#dossier-suivant"); },
    KeyL: function () { return goTo(".marque"); },
    KeyR: function () {
      var to = document.getElementById("texte") || document.getElementById("geste-prendre");
      each("#note-equipe, #modeles", function (panel) { panel.open = false; }); // the answer is behind them
      if (to) to.focus();
      return !!to;
    },
    KeyC: function () {
      var field = document.getElementById("recherche");
      if (field) field.select();
      return !!field && field.getClientRects().length > 0;
    },
    KeyN: function () {
      var panel = document.getElementById("note-equipe");
      if (!panel) return false;
      panel.open = true;
      document.getElementById("note").focus();
      return true;
    },
  };
  function goTo(css) {
    var link = document.querySelector(css);
    if (link) link.click();
    return !!link;
  }
  document.addEventListener("keydown", function (e) {
    if (e.altKey && !e.ctrlKey && !e.metaKey && !e.shiftKey && shortcuts[e.code] && shortcuts[e.code]()) e.preventDefault();
  });
  document.addEventListener("keydown", function (e) {
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
      if (e.target.id === "texte") e.target.form.requestSubmit();
      if (e.target.id === "traduit") e.target.form.requestSubmit(document.getElementById("envoyer-traduction"));
    }
    if (e.key === "Escape") each("details.panneau[open], details.modeles[open], details.note-equipe[open]", function (d) {
      d.open = false;
      d.querySelector("summary").focus();
    });
  });
  window.addEventListener("beforeunload", function (e) {
    var area = document.getElementById("texte");
    if (area && area.value.trim() && !sending) e.preventDefault();
  });
  // What is typed is kept for this tab: going to another page of the console loses nothing, and asks nothing.
  var sending = false;
  document.addEventListener("click", function (e) {
    var link = e.target.closest("a[href]"), area = document.getElementById("texte");
    if (!link || link.target || link.origin !== location.origin || !area) return;
    try { sending = sending || sessionStorage.getItem("brouillon:" + area.getAttribute("data-brouillon")) === area.value; } catch (closed) { /* the browser asks */ }
  });
  document.addEventListener("submit", function () { sending = true; });

  // The cases in which something is typed and not sent.
  function drafts() {
    each("[data-dossier]", function (link) {
      var mark = link.querySelector(".brouillon"), kept = null;
      try { kept = sessionStorage.getItem("brouillon:sms-" + link.getAttribute("data-dossier")); } catch (closed) { return; }
      if (mark) mark.hidden = !kept || link.hasAttribute("aria-current");
    });
  }

  function start() {
    drafts();
    remember();
    each("#fil", follow);
    fade();
    title();
    settle();
    giveBack();
    count();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  document.addEventListener("htmx:load", function (e) {
    remember();
    drafts();
    if (e.target.closest && e.target.closest("#zone-traduit")) count();
  });
})();
