// Shows what a message carries besides words.

import { media } from "./api.js";
import { h, icon, iconButton, openDialog } from "./dom.js";
import { t } from "./words.js";

export const pictureOf = (message) =>
  message.photo?.at(-1) ?? (message.animation?.mime_type?.startsWith("image/")
    ? message.animation : null);

const seconds = (value) =>
  `${Math.floor(value / 60)}:${String(Math.floor(value % 60)).padStart(2, "0")}`;

const size = (bytes) => (bytes > 999_999 ? `${(bytes / 1e6).toFixed(1)} MB`
  : `${Math.max(1, Math.round(bytes / 1000))} KB`);

export function picture(message) {
  const source = media(pictureOf(message).file_id);
  const large = () => openDialog(t("photo"), h("img", { src: source, alt: t("photo") }),
    { close: t("close"), kind: "light" });
  return h("button", { type: "button", class: "picture", "aria-label": t("open-photo"),
    onclick: large }, h("img", { src: source, alt: "", loading: "lazy" }));
}

function voice(note, label) {
  const sound = new Audio(media(note.file_id));
  const bar = h("progress", { max: 1, value: 0, "aria-label": label });
  const clock = h("span", { class: "seconds" }, seconds(note.duration ?? 0));
  const button = iconButton("play", `${t("play")}: ${label}`, () => {
    if (sound.paused) sound.play().catch(() => { clock.textContent = t("cannot-play"); });
    else sound.pause();
  }, { class: "round player" });
  const show = (name) => button.replaceChildren(icon(name));
  sound.preload = "metadata";
  sound.addEventListener("play", () => show("pause"));
  sound.addEventListener("pause", () => show("play"));
  sound.addEventListener("loadedmetadata", () => {
    if (Number.isFinite(sound.duration)) clock.textContent = seconds(sound.duration);
  });
  sound.addEventListener("timeupdate", () => {
    bar.value = sound.duration ? sound.currentTime / sound.duration : 0;
    clock.textContent = seconds(sound.currentTime);
  });
  return h("div", { class: "voice" }, button, bar, clock);
}

function line(symbol, title, note, url, opens = false) {
  const words = h("span", { class: "words" }, h("b", {}, title), note && h("small", {}, note));
  const badge = h("span", { class: "badge" }, icon(symbol));
  return url
    ? h("a", { class: "attachment", href: url,
      ...(opens ? { target: "_blank", rel: "noopener" } : { download: title }) }, badge, words)
    : h("div", { class: "attachment" }, badge, words);
}

// A sticker that is no picture for this browser is shown by its emoji.
function sticker(item) {
  const instead = () => h("span", { class: "sticker", role: "img",
    "aria-label": `${t("sticker")} ${item.emoji ?? ""}` }, item.emoji ?? icon("sticker"));
  const image = h("img", { class: "sticker", src: media(item.file_id), alt: t("sticker"),
    onerror: () => image.replaceWith(instead()) });
  return image;
}

const PIPS = { 1: [4], 2: [0, 8], 3: [0, 4, 8], 4: [0, 2, 6, 8], 5: [0, 2, 4, 6, 8],
  6: [0, 2, 3, 5, 6, 8] };

function dice(item) {
  const label = `${t("dice")} ${item.emoji} ${item.value}`;
  const pips = item.emoji === "🎲" ? PIPS[item.value] : null;
  if (!pips) return h("span", { class: "sticker", role: "img", "aria-label": label },
    `${item.emoji} ${item.value}`);
  return h("span", { class: "die", role: "img", "aria-label": label },
    [...Array(9).keys()].map((at) => h("i", { class: pips.includes(at) ? "pip" : null })));
}

function poll(item) {
  const total = item.total_voter_count ?? 0;
  return h("div", { class: "poll" }, h("b", {}, item.question), h("ul", {},
    item.options.map((option) => h("li", {}, h("span", {}, option.text),
      h("small", {}, `${option.voter_count ?? 0}/${total}`)))));
}

function place(item, title, note) {
  const words = `${item.latitude.toFixed(5)}, ${item.longitude.toFixed(5)}`;
  return h("div", { class: "place" }, h("div", { class: "map", "aria-hidden": "true" },
    icon("location")), h("b", {}, title), note && h("span", {}, note), h("small", {}, words));
}

const named = (kind, item) => item.file_name ?? t(kind);

const KINDS = {
  voice: (item) => voice(item, t("voice")),
  audio: (item) => voice(item, item.title ?? named("audio", item)),
  video: (item) => h("video", { src: media(item.file_id), controls: true, preload: "metadata",
    "aria-label": t("video") }),
  video_note: (item) => h("video", { class: "note", src: media(item.file_id), controls: true,
    preload: "metadata", "aria-label": t("video") }),
  animation: (item) => line("photo", named("animation", item), size(item.file_size ?? 0),
    media(item.file_id)),
  document: (item) => line("file", named("document", item), size(item.file_size ?? 0),
    media(item.file_id), item.mime_type === "application/pdf"),
  sticker,
  dice,
  venue: (item) => place(item.location, item.title, item.address),
  location: (item) => place(item, t("location")),
  contact: (item) => line("contact", [item.first_name, item.last_name].filter(Boolean).join(" "),
    item.phone_number),
  poll,
};

export function attachment(message) {
  if (pictureOf(message)) return picture(message);
  for (const [kind, show] of Object.entries(KINDS)) {
    if (message[kind]) return show(message[kind]);
  }
  return null;
}

// One line for chat lists, quotes and announcements.
export function preview(message) {
  if (!message) return "";
  const words = message.text ?? message.caption;
  if (message.photo) return [t("photo"), words].filter(Boolean).join(" · ");
  for (const kind of Object.keys(KINDS)) {
    if (!message[kind]) continue;
    const extra = { document: message.document?.file_name, sticker: message.sticker?.emoji,
      poll: message.poll?.question, dice: message.dice?.value,
      contact: message.contact?.first_name }[kind];
    return [t(kind), words ?? extra].filter(Boolean).join(" · ");
  }
  return words ?? service(message) ?? t("message");
}

const name = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

const SERVICES = {
  new_chat_members: (people, from) => (people.length === 1 && people[0].id === from.id
    ? t("joined", { who: name(from) })
    : t("added", { who: name(from), whom: people.map(name).join(", ") })),
  left_chat_member: (person, from) => (person.id === from.id
    ? t("left", { who: name(from) })
    : t("removed", { who: name(from), whom: name(person) })),
  pinned_message: (pinned, from) => t("pinned", { who: name(from), what: preview(pinned) }),
  group_chat_created: (_, from) => t("created", { who: name(from) }),
  supergroup_chat_created: (_, from) => t("created", { who: name(from) }),
  migrate_to_chat_id: () => t("migrated"),
  migrate_from_chat_id: () => t("migrated"),
  new_chat_title: (title) => t("renamed", { what: title }),
  forum_topic_created: (topic) => t("topic-created", { what: topic.name }),
  forum_topic_edited: (topic) => t("topic-edited", { what: topic.name ?? "" }),
  forum_topic_closed: () => t("topic-closed"),
  forum_topic_reopened: () => t("topic-reopened"),
};

export function service(message) {
  for (const [kind, say] of Object.entries(SERVICES)) {
    if (message[kind]) return say(message[kind], message.from ?? message.sender_chat ?? {});
  }
  return null;
}
