// The telephone of the demonstration. It shows the state that the server sends, and tells the server what the person
// does; it knows nothing of the dialogue.
"use strict";
const $ = (id) => document.getElementById(id);
const local = (n) => n.startsWith("+33") ? ("0" + n.slice(3)).replace(/(..)(?=.)/g, "$1 ") : n;

// Numbers that Arcep keeps for fiction: 06 39 98 …, 01 99 00 ….
const digits = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (b) => b % 10).join("");
const fresh = { mobile: () => "+3363998" + digits(4), fixe: () => "+3319900" + digits(4) };

let number = sessionStorage.getItem("numero") || fresh.mobile();
let source = null;
let state = { messages: [], appel: null, sonne: "" };
let seen = nothing(); // what of the call is on the screen
let view = "sms";
let timer = 0;

function nothing() { return { call: "", lines: 0, begun: 0, ended: 0 }; }

function use(newNumber) {
  number = newNumber;
  sessionStorage.setItem("numero", number);
  $("numero").textContent = local(number);
  $("fil").replaceChildren();
  $("paroles").replaceChildren();
  seen = nothing();
  view = "sms";
  if (source) source.close();
  source = new EventSource(`tel/${encodeURIComponent(number)}/evenements`);
  source.addEventListener("etat", (e) => { $("panne").hidden = true; show(JSON.parse(e.data)); });
  source.onerror = () => trouble("La démonstration ne répond plus. Elle reprendra d'elle-même si elle est relancée.");
}

async function act(action, body = {}) {
  try {
    const answer = await fetch(`tel/${encodeURIComponent(number)}/${action}`,
      { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    show(await answer.json());
  } catch {
    trouble("Cela n'a pas marché. La démonstration tourne-t-elle toujours ?");
  }
}

function trouble(text) {
  $("panne").textContent = text;
  $("panne").hidden = false;
}

const calling = () => state.appel !== null && !state.appel.fini;

function show(next) {
  state = next;
  showMessages();
  showCall();
  showRing();
  showView();
}

function showRing() {
  const rings = state.sonne !== "";
  if (rings && $("sonne").hidden) {
    $("sonne-de").textContent = `AuFil, ${local(state.sonne)}`;
    $("sonne").hidden = false;
    $("decrocher").focus();
  }
  $("sonne").hidden = !rings;
}

function showView() {
  const busy = calling();
  $("vue-sms").hidden = view !== "sms";
  $("vue-appel").hidden = view !== "appel";
  $("retour").hidden = busy;
  $("appeler").disabled = busy;
  $("raccrocher").disabled = !busy;
  $("attendre").disabled = !busy;
  $("libelle").textContent = busy ? "Ce que vous dites" : "Votre message";
  $("envoyer").textContent = busy ? "Dire" : "Envoyer";
}

function line(list, text, mine, when) {
  const li = document.createElement("li");
  if (mine) li.className = "moi";
  const who = document.createElement("span");
  who.className = "cache";
  who.dir = "ltr"; // so that the message alone tells its direction
  li.dir = "auto";
  who.textContent = mine ? "Vous : " : "AuFil : ";
  li.append(who, text);
  if (when) {
    const time = document.createElement("time");
    time.textContent = when;
    time.dir = "ltr";
    li.append(time);
  }
  list.append(li);
  list.scrollTop = list.scrollHeight;
}

function showMessages() {
  const list = $("fil");
  for (const m of state.messages.slice(list.children.length)) line(list, m.texte, m.moi, m.heure);
  $("vide").hidden = state.messages.length > 0;
}

function showCall() {
  clearTimeout(timer);
  const call = state.appel;
  if (!call) return;
  if (call.id !== seen.call) {
    seen = { call: call.id, lines: 0, begun: Date.now(), ended: 0 };
    $("paroles").replaceChildren();
    view = call.fini ? view : "appel";
  }
  let heard = 0; // characters to listen to
  for (const said of call.dit.slice(seen.lines)) {
    line($("paroles"), said.texte, said.moi);
    if (said.moi) hush();
    else { speak(said.texte); heard += said.texte.length; }
  }
  seen.lines = call.dit.length;
  $("touches").textContent = call.touches;
  $("etat-appel").textContent = call.fini ? "Appel terminé" : "Appel en cours";
  if (call.fini && !seen.ended) seen.ended = Date.now();
  arm(call, heard);
}

// arm lets time pass as in a real call: keys typed end by themselves after a while, what is left of a menu follows, and
// silence counts when that is asked for.
function arm(call, heard) {
  if (call.fini || !call.ecoute) return;
  const patience = call.patience * 1000;
  if (call.touches !== "") timer = setTimeout(() => act("attendre"), patience);
  else if (call.suite || $("silence").checked) timer = setTimeout(waited, patience + ($("haut").checked ? 0 : heard * 1000 / 14));
}

function waited() {
  if ("speechSynthesis" in window && speechSynthesis.speaking) timer = setTimeout(waited, 1000);
  else act("attendre");
}

// spoken is the language of a voice for a text in other letters; French for any in ours.
function spoken(text) {
  if (/[\u0600-\u06ff]/.test(text)) return "ar-SA";
  if (/[їєіґ]/i.test(text)) return "uk-UA";
  return /[а-я]/i.test(text) ? "ru-RU" : "fr-FR";
}

function speak(text) {
  if (!$("haut").checked || !("speechSynthesis" in window)) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = spoken(text);
  words.rate = 0.95;
  speechSynthesis.speak(words);
}

function hush() {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}

function press(key) {
  if (calling()) {
    hush();
    act("touche", { touche: key });
  } else {
    $("texte").value += key;
    $("texte").focus();
  }
}

function leaveCall() {
  view = "sms";
  showView();
}

$("ecrire").addEventListener("submit", (e) => {
  e.preventDefault();
  const text = $("texte").value;
  $("texte").value = "";
  if (calling()) {
    if (text.trim() !== "") { hush(); act("dire", { texte: text }); }
  } else {
    leaveCall();
    act("sms", { texte: text });
  }
});
$("clavier").addEventListener("click", (e) => {
  const key = e.target.closest("button");
  if (key) press(key.dataset.touche);
});
document.addEventListener("keydown", (e) => {
  if (calling() && e.target.tagName !== "INPUT" && /^[0-9*#]$/.test(e.key)) press(e.key);
});
$("appeler").addEventListener("click", () => act("appel", { masque: $("masque").checked }));
$("raccrocher").addEventListener("click", () => { hush(); act("raccrocher"); });
$("decrocher").addEventListener("click", () => act("decrocher"));
$("refuser").addEventListener("click", () => act("refuser"));
$("attendre").addEventListener("click", () => act("attendre"));
$("mobile").addEventListener("click", () => use(fresh.mobile()));
$("fixe").addEventListener("click", () => use(fresh.fixe()));
$("haut").addEventListener("change", () => { if (!$("haut").checked) hush(); });
$("silence").addEventListener("change", () => { if (state.appel) showCall(); });
$("retourner").addEventListener("click", leaveCall);

async function access() {
  try {
    const a = await (await fetch("acces")).json();
    $("acces-login").textContent = a.identifiant;
    $("acces-passe").textContent = a.mot_de_passe;
    $("acces-code").textContent = a.code;
    $("acces-duree").textContent = `encore ${a.secondes} s`;
  } catch { /* the next round shows it */ }
}

// The page that asks who one is, filled in with what is shown above it; elsewhere in the console nothing happens.
function enter() {
  const page = document.querySelector(".equipe iframe").contentDocument;
  const field = (id) => page && page.getElementById(id);
  if (!field("identifiant") || !field("motdepasse") || !field("code")) return;
  for (const [id, shown] of [["identifiant", "acces-login"], ["motdepasse", "acces-passe"], ["code", "acces-code"]]) field(id).value = $(shown).textContent;
  field("code").form.requestSubmit();
}
$("entrer")?.addEventListener("click", enter);

const zone = document.body.dataset.fuseau || undefined;
function tick() {
  const now = new Date();
  $("horloge").textContent = now.toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: zone });
  if (state.appel) {
    const s = Math.round(((seen.ended || now) - seen.begun) / 1000);
    $("duree").textContent = `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;
  }
}

use(number);
tick();
setInterval(tick, 1000);
if (document.body.dataset.console) { access(); setInterval(access, 3000); }
