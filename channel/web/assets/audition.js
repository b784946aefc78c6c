// The page on which the texts of the telephone are listened to.
"use strict";
const $ = (id) => document.getElementById(id);
const lang = document.body.dataset.langue;
const ready = document.body.dataset.voix === "true";
let sound = null; // what is being heard
let playing = null; // its button

function trouble(text) {
  $("panne").textContent = text;
  $("panne").hidden = text === "";
}

function rest() {
  if (sound) sound.pause();
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  if (playing) playing.textContent = "Écouter";
  sound = playing = null;
}

function listen(button) {
  const again = button === playing;
  rest();
  trouble("");
  if (again) return;
  playing = button;
  button.textContent = "Arrêter";
  if (ready) play(button);
  else read(button);
}

function play(button) {
  sound = new Audio(`audition/${lang}/${button.dataset.n}`);
  sound.addEventListener("loadedmetadata", () => { button.nextElementSibling.textContent = `${sound.duration.toFixed(1)} s à l'écoute`; });
  sound.addEventListener("ended", rest);
  sound.addEventListener("error", () => { rest(); trouble("Ce texte n'a pas pu être dit. espeak-ng est-il toujours installé ?"); });
  sound.play().catch(() => { /* stopped before it began */ });
}

// read lets the browser speak where this machine has no voice of its own.
function read(button) {
  if (!("speechSynthesis" in window)) { rest(); trouble("Ce navigateur ne sait pas lire à voix haute."); return; }
  const spans = [...button.closest("tr").querySelectorAll("td span[lang]")];
  spans.forEach((span, i) => {
    const words = new SpeechSynthesisUtterance(span.textContent);
    words.lang = lang;
    if (i === spans.length - 1) words.onend = rest;
    speechSynthesis.speak(words);
  });
}

function search() {
  const wanted = $("filtre").value.toLowerCase();
  let shown = 0;
  for (const row of document.querySelectorAll("tbody tr")) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
    if (!row.hidden) shown++;
  }
  $("combien").textContent = shown === 1 ? "1 texte" : `${shown} textes`;
}

document.querySelector("tbody").addEventListener("click", (e) => {
  const button = e.target.closest("button");
  if (button) listen(button);
});
$("filtre").addEventListener("input", search);
search();
