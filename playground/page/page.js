// A Telegram in the browser: who I am, which chat is open, and what the server says of both.

import { act as send, getState, onChange } from "./api.js";
import { ChatView } from "./chat.js";
import { addToGroup } from "./choices.js";
import { announce, toast } from "./dom.js";
import { drawChats, drawPeople, markSeen } from "./lists.js";
import { preview } from "./media.js";
import { nameOf } from "./bubble.js";
import { follow } from "./text.js";
import { Top } from "./top.js";
import { t } from "./words.js";

const PAGE = 100;

// `as`, `chat` and `topic` live in the address, so that two tabs are two phones.
const place = {};
let state = null;
let limit = PAGE;
let newest = null;
const pressed = new Map();

function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const key of ["as", "chat", "topic"]) {
    place[key] = query.has(key) ? Number(query.get(key)) : null;
  }
}

function writeAddress({ replace = false } = {}) {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(place)) {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  if (url.href === location.href) return;
  history[replace ? "replaceState" : "pushState"]({ inside: true }, "", url);
}

async function go(change, words) {
  Object.assign(place, { topic: null }, change);
  limit = PAGE;
  newest = null;
  writeAddress();
  view.leave(words);
  await refresh();
}

async function act(verb, fields, files) {
  try {
    return await send(verb, { as: place.as, chat: place.chat, ...fields }, files);
  } catch (error) {
    toast(error.message, "bad");
    return null;
  }
}

let running = null;
let again = false;

// One fetch at a time; a change during it asks once more.
function refresh() {
  again = Boolean(running);
  running ??= (async () => {
    try {
      do {
        again = false;
        await fetchState();
      } while (again);
    } finally {
      running = null;
    }
  })();
  return running;
}

async function fetchState() {
  const asked = JSON.stringify(place);
  const query = { limit };
  for (const [key, value] of Object.entries(place)) if (value !== null) query[key] = value;
  if (pressed.size) query.queries = [...pressed.keys()].join();
  let fresh;
  try {
    fresh = await getState(query);
  } catch {
    document.body.classList.add("offline");
    return;
  }
  document.body.classList.remove("offline");
  if (JSON.stringify(place) !== asked) {
    again = true;
    return;
  }
  state = fresh;
  place.as = state.as;
  place.chat = state.chat?.id ?? null;
  place.topic = state.chat?.topic ?? null;
  writeAddress({ replace: true });
  takeAnswers();
  draw();
}

function draw() {
  // What is begun before the first state is known would be lost.
  document.getElementById("phone").hidden = false;
  document.body.classList.toggle("in-chat", Boolean(state.chat));
  const me = state.people.find((person) => person.id === state.as);
  document.title = [state.chat?.title, me.name, t("title")].filter(Boolean).join(" · ");
  top.draw();
  drawPeople(document.getElementById("people"), state, (as) => {
    const wide = matchMedia("(min-width: 760px)").matches;
    const own = place.chat === place.as ? as : null;
    go({ as, chat: wide ? own ?? place.chat : null });
  });
  drawChats(document.getElementById("chats"), state, {
    open: (chat) => go({ chat }),
    join: async (chat) => { if (await act("join", { chat })) go({ chat }); },
  });
  view.draw();
  tell();
}

function tell() {
  const last = state.chat?.messages.at(-1);
  if (!last) return;
  markSeen(state.bot.id, state.as, state.chat.id, last.message_id);
  if (newest !== null && last.message_id > newest && last.from?.id !== state.as) {
    announce(`${nameOf(last)}: ${preview(last)}`);
  }
  newest = last.message_id;
}

function takeAnswers() {
  for (const [query, answer] of Object.entries(state.answers)) {
    if (!pressed.delete(query)) continue;
    if (answer.text && answer.show_alert) view.alert(answer.text);
    else if (answer.text) toast(answer.text);
    if (answer.url) follow(answer.url, open);
  }
}

async function press(message, button) {
  const done = await act("press", { message: message.message_id, data: button.callback_data });
  if (!done) return;
  pressed.set(done.query, { chat: place.chat, message: message.message_id,
    data: button.callback_data });
  refresh();
  // A client gives up on a bot that does not answer.
  setTimeout(() => {
    if (pressed.delete(done.query)) draw();
  }, 15000);
}

const waiting = (message) => new Set([...pressed.values()].filter((item) =>
  item.chat === place.chat && item.message === message.message_id).map(({ data }) => data));

// Opens links to the bot inside the page; answers whether it did.
function open(url) {
  if (!URL.canParse(url)) return false;
  const link = new URL(url);
  const inside = /^(www\.)?(t|telegram)\.me$/.test(link.hostname)
    && link.pathname.slice(1).toLowerCase() === state.bot.username.toLowerCase();
  const scheme = link.protocol === "tg:"
    && link.searchParams.get("domain")?.toLowerCase() === state.bot.username.toLowerCase();
  if (!inside && !scheme) return false;
  const payload = link.searchParams.get("start");
  if (link.searchParams.has("startgroup")) addToGroup(link.searchParams.get("startgroup"), view);
  else if (payload === null) go({ chat: place.as });
  else startWith(payload);
  return true;
}

async function startWith(payload) {
  await act("start", { chat: place.as, payload });
  go({ chat: place.as });
}

const view = new ChatView(document.getElementById("chat"), {
  state: () => state,
  act,
  go,
  press,
  waiting,
  open,
  earlier: () => {
    limit += PAGE;
    return refresh();
  },
});

const top = new Top(document.getElementById("top"), {
  state: () => state,
  follow: (hint) => go({ as: hint.user, chat: hint.chat }, hint.says),
});

window.addEventListener("popstate", () => {
  readAddress();
  limit = PAGE;
  newest = null;
  view.leave();
  refresh();
});

document.addEventListener("keydown", (event) => {
  // Esc leaves the chat on a phone; menus and dialogs take their own.
  if (event.key !== "Escape" || event.defaultPrevented || !place.chat) return;
  if (document.querySelector("dialog[open], .menu")) return;
  if (matchMedia("(max-width: 759px)").matches) go({ chat: null });
  else view.focusList();
});

readAddress();
await refresh();
onChange(refresh);
