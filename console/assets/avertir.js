// Telling a counsellor of what concerns them, on whatever page they are: words in the page, a notification of the browser
// where it was allowed, and a sound if they want one. The server chooses whom it tells, and when it does not. Nothing of a
// person is in it: the number of the case is all.
(function () {
  "use strict";

  var here = "Notification" in window, me = document.body.dataset.moi;
  var heard = "aufil:entendu:" + me, looked = "aufil:regarde:" + me;

  function keep(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch (closed) { /* the next page begins anew */ }
  }
  function kept(key) {
    try { return localStorage.getItem(key); } catch (closed) { return null; }
  }

  function state() {
    if (!here) return "ce navigateur n'en a pas";
    return { granted: "activées", denied: "bloquées dans les réglages du navigateur", default: "pas encore activées" }[Notification.permission];
  }

  function show() {
    var words = document.querySelector("[data-notifications]");
    if (!words) return;
    words.textContent = state();
    document.getElementById("demander-notifications").hidden = !here || Notification.permission !== "default";
  }

  // Two notes, made here: no file, nothing to load.
  function ring(urgent) {
    var Context = window.AudioContext;
    if (!Context) return;
    var audio = new Context();
    (urgent ? [880, 660, 880] : [660, 880]).forEach(function (pitch, i) {
      var note = audio.createOscillator(), gain = audio.createGain(), at = audio.currentTime + i * 0.18;
      note.frequency.value = pitch;
      gain.gain.setValueAtTime(0.0001, at);
      gain.gain.exponentialRampToValueAtTime(0.2, at + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.16);
      note.connect(gain).connect(audio.destination);
      note.start(at);
      note.stop(at + 0.17);
      if (i === 0) setTimeout(function () { audio.close(); }, 1200);
    });
    document.documentElement.dataset.sonnerie = urgent ? "urgente" : "simple"; // what was played last
  }

  // What is said in the page itself; who looks at that very case sees it anyhow.
  function post(a) {
    document.body.dispatchEvent(new CustomEvent("alerte-recue", { detail: a.mots }));
    var box = document.getElementById("alertes");
    if (!box) return;
    var line = document.createElement("p"), link = document.createElement("a"), close = document.createElement("button");
    line.className = a.urgent ? "alerte urgente" : "alerte";
    if (a.urgent) line.setAttribute("role", "alert");
    link.href = a.lieu;
    link.textContent = a.mots;
    close.type = "button";
    close.className = "discret";
    close.textContent = "×";
    close.setAttribute("aria-label", "Ôter : " + a.mots);
    close.addEventListener("click", function () { line.remove(); });
    line.append(link, close);
    Array.prototype.forEach.call(box.querySelectorAll("a"), function (old) { if (old.getAttribute("href") === a.lieu) old.parentNode.remove(); });
    box.append(line);
    if (!a.urgent) setTimeout(function () { line.remove(); }, 20000);
  }

  function tell(a) {
    if (kept(looked) === a.lieu) { // it is on the screen: the lists of cases alone are to know
      document.body.dispatchEvent(new CustomEvent("alerte-recue", { detail: a.mots }));
      return;
    }
    if (document.body.dataset.son === "oui") ring(a.urgent);
    post(a);
    if (others) others.postMessage(a);
    if (!here || Notification.permission !== "granted") return;
    var n = new Notification(a.urgent ? "AuFil : dossier urgent" : "AuFil", { body: a.mots, tag: a.lieu, lang: "fr", requireInteraction: a.urgent });
    n.onclick = function () {
      window.focus();
      location.assign(a.lieu);
      n.close();
    };
  }

  // One page of the browser hears for all of them, so that nothing rings twice; another takes over when it goes.
  function hear(began) {
    return new Promise(function (over) {
      var from = new URLSearchParams({ depuis: kept(heard) || "", page: document.body.dataset.heure });
      var source = new EventSource("/console/flux/alertes?" + from);
      if (typeof began === "function") began(source);
      function on(e) { keep(heard, e.lastEventId); }
      source.addEventListener("heure", on);
      source.addEventListener("alerte", function (e) {
        on(e);
        tell(JSON.parse(e.data));
      });
      source.addEventListener("fin", function () {
        source.close();
        over();
      });
    });
  }

  // Without the Web Locks API (an old browser, or a page that does not come by https): one page holds a lease, and renews it;
  // another takes it once it has run out, or was given back.
  var mine = String(Date.now()) + "." + Math.random();
  function lease() {
    var key = "aufil:veille:" + me, every = 1500, lasts = 6000, holding = null;
    function holder() {
      var said = (kept(key) || "").split(" ");
      return Number(said[1]) > Date.now() ? said[0] : "";
    }
    function look() {
      var by = holder();
      if (by && by !== mine) {
        if (holding) holding.close(); // it was asleep, and another took over
        holding = null;
        return;
      }
      keep(key, mine + " " + (Date.now() + lasts));
      if (holding || kept(key) === null) { // without a memory to share, each page hears for itself
        if (!holding) hear(function (source) { holding = source; });
        return;
      }
      setTimeout(function () { // two may have written at once: the last one has it
        if (holder() === mine && !holding) hear(function (source) { holding = source; });
      }, 100 + Math.random() * 200);
    }
    look();
    var again = setInterval(look, every);
    window.addEventListener("pagehide", function () {
      clearInterval(again);
      if (holding) holding.close();
      holding = null;
      if (holder() === mine) keep(key, null);
    });
    window.addEventListener("pageshow", function (e) {
      if (e.persisted) again = setInterval(look, every);
    });
  }

  var others = null;
  function start() {
    show();
    if (!me) return;
    if (window.BroadcastChannel) {
      others = new BroadcastChannel("aufil:alertes:" + me);
      others.onmessage = function (e) { post(e.data); };
    }
    function eyes() { keep(looked, document.hasFocus() && !document.hidden ? location.pathname : null); }
    window.addEventListener("focus", eyes);
    window.addEventListener("blur", eyes);
    document.addEventListener("visibilitychange", eyes);
    eyes();
    if (navigator.locks) navigator.locks.request("aufil:alertes:" + me, hear);
    else lease();
  }

  document.addEventListener("click", function (e) {
    if (e.target.id === "demander-notifications") Notification.requestPermission().then(show);
    if (e.target.id === "essayer-notification") {
      ring(false);
      if (here && Notification.permission === "granted") new Notification("AuFil", { body: "Voici comment un dossier s'annonce.", tag: "essai", lang: "fr" });
    }
  });

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
