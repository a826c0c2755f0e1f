// Turns a text and its entities (UTF-16 offsets, as JavaScript counts) into nodes.

import { h } from "./dom.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

export function formatted(text, entities, { open, command }) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, sorted, 0, text.length, { open, command });
}

function pieces(text, entities, from, to, doors) {
  const nodes = [];
  let at = from;
  let rest = entities;
  const plain = (end, beforeBlock) => {
    let words = text.slice(at, end);
    // A block brings its own line ends.
    if (nodes.at(-1)?.dataset?.block !== undefined && words.startsWith("\n")) words = words.slice(1);
    if (beforeBlock && words.endsWith("\n")) words = words.slice(0, -1);
    if (words) nodes.push(words);
  };
  while (rest.length) {
    const [entity] = rest;
    const end = Math.min(entity.offset + entity.length, to);
    const inside = rest.slice(1).filter((other) => other.offset < end);
    if (entity.offset > at) plain(entity.offset, BLOCKS.has(entity.type));
    const words = text.slice(entity.offset, end);
    nodes.push(wrap(entity, words, pieces(text, inside, entity.offset, end, doors), doors));
    at = end;
    rest = rest.filter((other) => other.offset >= end);
  }
  if (at < to) plain(to, false);
  return nodes;
}

function wrap(entity, words, children, { open, command }) {
  const { type } = entity;
  if (TAGS[type]) return h(TAGS[type], {}, children);
  if (type === "pre") return h("pre", { "data-block": true }, h("code", {}, children));
  if (type === "blockquote" || type === "expandable_blockquote") {
    return h("blockquote", { "data-block": true }, children);
  }
  if (type === "spoiler") {
    const veil = h("button", { type: "button", class: "spoiler", "aria-expanded": "false",
      onclick: () => { veil.classList.add("open"); veil.setAttribute("aria-expanded", "true"); },
    }, h("span", {}, children));
    return veil;
  }
  if (type === "text_link" || type === "url") {
    return link(entity.url ?? words, children, open);
  }
  if (type === "email") return link(`mailto:${words}`, children, open);
  if (type === "phone_number") return link(`tel:${words}`, children, open);
  if (type === "mention") return link(`https://t.me/${words.slice(1)}`, children, open);
  if (type === "bot_command") {
    return h("button", { type: "button", class: "inline", onclick: () => command(words) },
      children);
  }
  return h("span", { class: `entity-${type}` }, children);
}

const SAFE = /^(https?|mailto|tel|tg):/i;

// Telegram takes example.org for https://example.org.
const absolute = (url) => (/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`);

function link(url, children, open) {
  const href = absolute(url);
  if (!SAFE.test(href)) return h("span", {}, children);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => { if (open(href)) event.preventDefault(); } }, children);
}

// As a click on a link would: `open` answers whether it took care of it.
export function follow(url, open) {
  const href = absolute(url);
  if (SAFE.test(href) && !open(href)) window.open(href, "_blank", "noopener");
}
