// Builds nodes without innerHTML: a string child becomes a text node, whatever is in it.

export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child || child === 0));
  return node;
}

const PATHS = {
  back: "M15 5l-7 7 7 7",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  reply: "M10 6L4 12l6 6M4 12h9c4 0 7 2 7 6",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  forward: "M14 6l6 6-6 6M20 12h-9c-4 0-7 2-7 6",
  delete: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  attach: "M20 11l-8.5 8.5a5 5 0 01-7-7L13 4a3.4 3.4 0 015 5l-8.5 8.5a1.7 1.7 0 01-2.5-2.5L14.5 7.5",
  send: "M4 12l16-8-6 16-3-7zM11 13l9-9",
  menu: "M4 7h16M4 12h16M4 17h16",
  keyboard: "M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14.5h8",
  close: "M6 6l12 12M18 6L6 18",
  clock: "M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2",
  skip: "M5 6l6 6-6 6M13 6l6 6-6 6",
  fault: "M4 9a12 12 0 0116 0M7 12.5a8 8 0 0110 0M10 16a3.5 3.5 0 014 0M4 4l16 16",
  bulb: "M9 17h6M10 20h4M12 4a5.5 5.5 0 00-3 10v3h6v-3a5.5 5.5 0 00-3-10z",
  photo: "M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15 9h.01",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  voice: "M12 4a2.5 2.5 0 00-2.5 2.5v5a2.5 2.5 0 005 0v-5A2.5 2.5 0 0012 4zM6.5 11a5.5 5.5 0 0011 0M12 16.5V20",
  location: "M12 21s6-6 6-11a6 6 0 00-12 0c0 5 6 11 6 11zM12 8a2 2 0 100 4 2 2 0 000-4z",
  contact: "M12 5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM5 20c0-4 3-6 7-6s7 2 7 6",
  sticker: "M12 4a8 8 0 100 16c1 0 8-7 8-8a8 8 0 00-8-8zM9 10h.01M15 10h.01M9 14c2 2 4 2 6 0",
  dice: "M5 5h14v14H5zM9 9h.01M15 15h.01M12 12h.01M15 9h.01M9 15h.01",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  play: "M8 5l11 7-11 7z",
  pause: "M8 5v14M16 5v14",
  success: "M5 12.5l4.5 4.5L19 7.5",
  danger: "M12 4l9 16H3zM12 10v4M12 17v.01",
  primary: "M5 12h13M12 6l6 6-6 6",
  link: "M9 15l9-9M11 6h7v7",
  copy: "M9 9h10v11H9zM5 15V4h10",
  group: "M9 6a3 3 0 100 6 3 3 0 000-6zM3 19c0-3.5 3-5 6-5s6 1.5 6 5M16 6a3 3 0 010 6M17 14c2.5.5 4 2 4 5",
  block: "M12 4a8 8 0 100 16 8 8 0 000-16zM6.5 6.5l11 11",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, press, props) {
  return h("button", { type: "button", class: "round", "aria-label": label, title: label,
    onclick: press, ...props }, icon(name));
}

const COLOURS = ["#c03d33", "#4b7f1e", "#a86413", "#2f7bb0", "#7b52ab", "#b0467a", "#22797f"];

export function avatar(id, name) {
  const words = name.trim().split(/\s+/);
  const latin = /^[\u0000-\u024f]*$/.test(name);
  const initials = latin ? words.slice(0, 2).map((word) => word[0] ?? "").join("") : [...name][0];
  const circle = h("span", { class: "avatar", "aria-hidden": "true" }, initials.toUpperCase());
  circle.style.backgroundColor = COLOURS[Math.abs(id) % COLOURS.length];
  return circle;
}

// Keeps a node as long as its print stays the same: a playing voice note or a revealed spoiler
// survives a refresh, and a replaced node hands its focus on.
export function reconcile(list, wanted) {
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let cursor = list.firstElementChild;
  for (const { key, print, make } of wanted) {
    const before = old.get(key);
    old.delete(key);
    let node = before;
    if (!before || before.print !== print) {
      node = make();
      node.dataset.key = key;
      node.print = print;
      if (before) {
        if (before === cursor) cursor = node;
        replace(before, node);
      }
    }
    if (node === cursor) cursor = cursor.nextElementSibling;
    else list.insertBefore(node, cursor);
  }
  for (const node of old.values()) node.remove();
}

const FOCUSABLE = "button, a[href], input, textarea, video";

function replace(before, node) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const index = [...before.querySelectorAll(FOCUSABLE)].indexOf(focused);
  before.replaceWith(node);
  if (!focused) return;
  const next = node.querySelectorAll(FOCUSABLE)[index] ?? node;
  if (next === node && !node.hasAttribute("tabindex")) node.tabIndex = -1;
  next.focus({ preventScroll: true });
}

export const focusable = (node) => node.querySelectorAll(FOCUSABLE);

// A menu beside its button: arrows move, Esc closes and gives the focus back.
export function openMenu(button, label, items) {
  const menu = h("div", { class: "menu", role: "menu", popover: "auto", "aria-label": label });
  for (const item of items.filter(Boolean)) {
    const check = item.checked !== undefined;
    menu.append(h("button", {
      type: "button",
      role: check ? "menuitemcheckbox" : "menuitem",
      "aria-checked": check ? String(item.checked) : null,
      class: item.danger ? "dangerous" : null,
      onclick: () => { menu.hidePopover(); item.press(); },
    }, item.icon && icon(item.icon), h("span", {}, item.label,
      item.note && h("small", {}, item.note)), check && h("span", { class: "switch" })));
  }
  menu.addEventListener("keydown", (event) => {
    const buttons = [...menu.children];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length).focus();
  });
  menu.addEventListener("toggle", (event) => {
    button.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed") {
      if (menu.contains(document.activeElement) || document.activeElement === document.body) {
        button.focus();
      }
      menu.remove();
    }
  });
  document.body.append(menu);
  menu.showPopover();
  const at = button.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const below = at.bottom + menu.offsetHeight + 8 <= room.height || at.top < room.height / 2;
  const top = below ? at.bottom + 4 : at.top - menu.offsetHeight - 4;
  menu.style.top = `${Math.max(8, Math.min(top, room.height - menu.offsetHeight - 8))}px`;
  const left = at.left + menu.offsetWidth + 8 > room.width ? at.right - menu.offsetWidth : at.left;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.firstElementChild?.focus();
}

export function openDialog(label, content, { close, kind = "" }) {
  const dialog = h("dialog", { class: `dialog ${kind}`, "aria-label": label });
  dialog.append(...[content].flat(), h("form", { method: "dialog", class: "ends" },
    h("button", { class: "plain" }, close)));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function toast(text, kind = "") {
  const tray = document.getElementById("toasts");
  const note = h("div", { class: `toast ${kind}` }, text);
  tray.append(note);
  // A popover that is shown again lies above open dialogs and menus.
  if (tray.matches(":popover-open")) tray.hidePopover();
  tray.showPopover();
  setTimeout(() => {
    note.remove();
    if (!tray.children.length && tray.matches(":popover-open")) tray.hidePopover();
  }, 4000);
}

export const announce = (text) => {
  document.getElementById("live").textContent = text;
};
