// Draws the people to be, and the chats of the one that is chosen.

import { avatar, h, reconcile } from "./dom.js";
import { preview } from "./media.js";
import { nameOf } from "./bubble.js";
import { date, dayShort, t, time } from "./words.js";

// What this browser has seen, apart for each person.
const SEEN = "playground-seen";
const seen = () => JSON.parse(localStorage.getItem(SEEN) ?? "{}");

export function markSeen(bot, me, chat, message) {
  const all = seen();
  const key = `${bot}/${me}/${chat}`;
  if (all[key] === message) return;
  all[key] = message;
  localStorage.setItem(SEEN, JSON.stringify(all));
}

function list(nav, label) {
  if (nav.lastElementChild?.tagName === "UL") return nav.lastElementChild;
  nav.setAttribute("aria-label", label);
  nav.append(h("h2", {}, label), h("ul", {}));
  return nav.lastElementChild;
}

export function drawPeople(nav, state, choose) {
  reconcile(list(nav, t("people")), state.people.map((person) => ({
    key: String(person.id),
    print: JSON.stringify([person, person.id === state.as]),
    make: () => h("li", {}, h("button", { type: "button", class: "entry",
      "aria-current": person.id === state.as ? "true" : null,
      title: person.about ? `${person.name} · ${person.about}` : person.name,
      onclick: () => choose(person.id) },
    avatar(person.id, person.name),
    h("span", { class: "words" }, h("b", {}, person.name),
      person.about && h("small", {}, person.about)))),
  })));
  if (nav.dataset.shown === String(state.as)) return;
  nav.dataset.shown = state.as;
  nav.querySelector("[aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
}

export function drawChats(nav, state, { open, join }) {
  const box = list(nav, t("chats"));
  const me = state.people.find((person) => person.id === state.as);
  nav.firstElementChild.textContent = me.about
    ? t("chats-of-about", { who: me.name, about: me.about }) : t("chats-of", { who: me.name });
  const known = seen();
  const rows = state.chats.map((chat) => {
    const last = chat.last;
    const fresh = last && last.from?.id !== state.as && chat.id !== state.chat?.id
      && known[`${state.bot.id}/${state.as}/${chat.id}`] !== last.message_id;
    return {
      key: String(chat.id),
      print: JSON.stringify([chat, fresh, chat.id === state.chat?.id, state.now.slice(0, 10)]),
      make: () => entry(chat, fresh, state, open),
    };
  });
  const others = state.others.map((chat) => ({
    key: `join${chat.id}`,
    print: JSON.stringify(chat),
    make: () => h("li", { class: "outside" }, avatar(chat.id, chat.title),
      h("span", { class: "words" }, h("b", {}, chat.title), h("small", {}, t("not-in-group"))),
      h("button", { type: "button", class: "plain", "aria-label": `${t("join")}: ${chat.title}`,
        onclick: () => join(chat.id) }, t("join"))),
  }));
  reconcile(box, [...rows, ...others]);
}

// The chat with the bot wears the bot's face.
export const faceOf = (chat, state) => (chat.type === "private" ? state.bot.id : chat.id);

function entry(chat, fresh, state, open) {
  const { last } = chat;
  const who = last && chat.type !== "private" && nameOf(last);
  const moment = last && date(last.date);
  const dayOf = (when) => dayShort(when, state.zone);
  const today = moment && dayOf(moment) === dayOf(new Date(state.now));
  return h("li", {}, h("button", { type: "button", class: "entry", "data-chat": chat.id,
    "aria-current": chat.id === state.chat?.id ? "true" : null, onclick: () => open(chat.id) },
  avatar(faceOf(chat, state), chat.title),
  h("span", { class: "words" },
    h("span", { class: "title" }, h("b", {}, chat.title),
      moment && h("time", {}, today ? time(moment, state.zone) : dayOf(moment))),
    h("span", { class: "title" },
      h("small", {}, last ? [who, preview(last)].filter(Boolean).join(": ") : t("no-messages")),
      fresh && h("span", { class: "dot", role: "img", "aria-label": t("unread") })))));
}
