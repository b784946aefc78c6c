// Telling a counsellor of a new case: a notification of the browser, and a sound if they want one. The browser is asked
// for permission on a click only. Nothing of a person is in a notification: the number of the case is all.
(function () {
  "use strict";

  var here = "Notification" in window;

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

  // From "21:00" to "07:30": over midnight too.
  function quiet(now) {
    var span = (document.body.dataset.calme || "").split(" "), from = span[0], to = span[1];
    if (!from || !to) return false;
    var at = ("0" + now.getHours()).slice(-2) + ":" + ("0" + now.getMinutes()).slice(-2);
    return from < to ? at >= from && at < to : at >= from || at < to;
  }

  function tell(words, place, urgent) {
    if (quiet(new Date())) return;
    if (document.body.dataset.son === "oui") ring(urgent);
    if (!here || Notification.permission !== "granted") return;
    var n = new Notification(urgent ? "AuFil : dossier urgent" : "AuFil", { body: words, tag: place || "essai", lang: "fr", requireInteraction: urgent });
    n.onclick = function () {
      window.focus();
      if (place) location.assign(place);
      n.close();
    };
  }

  document.addEventListener("htmx:sseMessage", function (e) {
    if (e.target.id !== "alerte") return;
    Array.prototype.forEach.call(e.target.querySelectorAll("[data-dossier]"), function (a) {
      tell(a.textContent.trim(), a.dataset.dossier, a.dataset.urgent === "oui");
    });
  });

  document.addEventListener("click", function (e) {
    if (e.target.id === "demander-notifications") Notification.requestPermission().then(show);
    if (e.target.id === "essayer-notification") {
      ring(false);
      if (here && Notification.permission === "granted") new Notification("AuFil", { body: "Voici comment un dossier s'annonce.", tag: "essai", lang: "fr" });
    }
  });

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();
