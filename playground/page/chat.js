// The open chat: its head, pinned message, topics, messages and composer.

import { bubble } from "./bubble.js";
import { forwardTo, openChatMenu } from "./choices.js";
import { Composer } from "./composer.js";
import { avatar, focusable, h, icon, iconButton, openDialog, reconcile, toast } from "./dom.js";
import { faceOf } from "./lists.js";
import { preview } from "./media.js";
import { date, day, t } from "./words.js";

export class ChatView {
  constructor(section, { state, act, go, press, waiting, open, earlier }) {
    Object.assign(this, { section, state, act, go, press, waiting, open });
    this.composer = new Composer({ act, state });
    this.back = iconButton("back", t("back"), () => go({ chat: null }), { class: "round back" });
    this.face = h("span", {});
    this.title = h("div", { class: "words" });
    this.menu = iconButton("more", t("chat-menu"), () => openChatMenu(this.menu, this),
      { "aria-haspopup": "menu" });
    this.head = h("header", { class: "head" }, this.back, this.face, this.title, this.menu);
    this.pinned = h("button", { type: "button", class: "pinned" });
    this.topics = h("div", { class: "topics", role: "tablist", "aria-label": t("topics") });
    this.earlier = h("button", { type: "button", class: "plain earlier", onclick: async () => {
      const from = this.scroll.scrollHeight - this.scroll.scrollTop;
      await earlier();
      this.scroll.scrollTop = this.scroll.scrollHeight - from;
    } }, t("earlier"));
    this.list = h("ol", { class: "messages", "aria-label": t("messages"),
      onkeydown: (event) => this.walk(event), onfocusin: (event) => this.rove(event.target) });
    this.scroll = h("div", { class: "scroll" }, this.earlier, this.list);
    this.down = iconButton("back", t("to-newest"), () => this.toEnd(true),
      { class: "round down", hidden: true });
    this.empty = h("p", { class: "nothing" }, t("choose-chat"));
    this.leave();
    this.scroll.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.scroll;
      this.stuck = scrollHeight - scrollTop - clientHeight < 60;
      this.down.hidden = this.stuck;
    });
    // Pictures arrive after their message, and the composer grows.
    const watch = new ResizeObserver(() => { if (this.stuck) this.toEnd(); });
    watch.observe(this.list);
    watch.observe(this.scroll);
    section.append(this.head, this.pinned, this.topics,
      h("div", { class: "middle" }, this.scroll, this.down), this.composer.node, this.empty);
  }

  leave(words = "") {
    this.stuck = true;
    this.newest = Infinity;
    this.words = words;
    this.list.replaceChildren();
  }

  draw() {
    const { chat } = this.state();
    this.section.classList.toggle("none", !chat);
    if (!chat) {
      this.place = null;
      return;
    }
    this.drawHead(chat);
    this.drawTopics(chat);
    this.drawMessages(chat);
    const place = `${this.state().as}/${chat.id}/${chat.topic}`;
    if (this.place !== place) {
      const first = this.place === undefined;
      this.place = place;
      this.composer.reset(this.words);
      if (!first && !document.querySelector("dialog[open]")) this.focus();
    } else {
      this.composer.draw();
    }
    if (this.stuck) this.toEnd();
  }

  focus() {
    const composer = this.composer;
    // A touch keyboard that opens by itself hides half of a phone.
    if (matchMedia("(pointer: coarse)").matches) return;
    (composer.form.hidden ? composer.instead : composer.text).focus();
  }

  drawHead(chat) {
    const note = chat.type === "private"
      ? t(chat.blocked ? "blocked" : "bot")
      : [t("members", { count: chat.members.length }),
        t(`bot-${chat.bot}`)].join(" · ");
    const print = JSON.stringify([chat.id, chat.title, note]);
    if (this.head.print !== print) {
      this.head.print = print;
      this.face.replaceChildren(avatar(faceOf(chat, this.state()), chat.title));
      this.title.replaceChildren(h("h2", {}, chat.title), h("small", {}, note));
    }
    this.menu.hidden = chat.type === "private" && !chat.started;
    this.pinned.hidden = !chat.pinned;
    if (!chat.pinned) return;
    this.pinned.replaceChildren(icon("pin"), h("span", { class: "words" },
      h("b", {}, t("pinned-message")), h("small", {}, preview(chat.pinned))));
    this.pinned.onclick = () => this.find(chat.pinned.message_id);
  }

  drawTopics(chat) {
    this.topics.hidden = !chat.is_forum;
    if (!chat.is_forum) return;
    const all = [{ id: 0, name: t("general") }, ...chat.topics];
    const choose = (id) => this.go({ topic: id || null });
    reconcile(this.topics, all.map((topic, at) => {
      const chosen = topic.id === (chat.topic ?? 0);
      return {
        key: String(topic.id),
        print: JSON.stringify([topic, chosen]),
        make: () => h("button", { type: "button", role: "tab", "aria-selected": String(chosen),
          tabindex: chosen ? 0 : -1, onclick: () => choose(topic.id),
          onkeydown: (event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            if (step) this.topics.children[(at + step + all.length) % all.length].focus();
          } }, topic.name, topic.closed && ` (${t("closed")})`),
      };
    }));
  }

  drawMessages(chat) {
    this.earlier.hidden = !chat.earlier;
    const context = this.context(chat);
    const { as, zone } = this.state();
    const rows = [];
    let before = null;
    // What I send is looked at, wherever I had scrolled to.
    const sent = ({ message_id: id, from }) => id > this.newest && from?.id === as;
    if (chat.messages.some(sent)) this.stuck = true;
    this.newest = chat.messages.at(-1)?.message_id ?? 0;
    if (chat.description && !chat.messages.length) {
      rows.push({ key: "about", print: chat.description,
        make: () => h("li", { class: "about-bot" }, chat.description) });
    }
    for (const messages of albums(chat.messages)) {
      const [message] = messages;
      const today = day(date(message.date), zone);
      if (today !== before) {
        before = today;
        rows.push({ key: `day${message.message_id}`, print: today,
          make: () => h("li", { class: "service day" }, h("span", {}, today)) });
      }
      const waiting = this.waiting(message);
      rows.push({
        key: String(message.message_id),
        print: JSON.stringify([messages, as, [...waiting]]),
        make: () => bubble(messages, { ...context, waiting }),
      });
    }
    reconcile(this.list, rows);
    const inside = this.list.contains(document.activeElement) && document.activeElement;
    this.rove(inside || [...this.list.querySelectorAll(".message")].at(-1));
  }

  context(chat) {
    const { as, zone } = this.state();
    return {
      me: as,
      zone,
      group: chat.type !== "private",
      mayDelete: (own) => own || chat.type === "private" || chat.in_charge,
      open: this.open,
      press: this.press,
      find: (id) => this.find(id),
      reply: (message) => this.composer.answer(message),
      edit: (message) => this.composer.edit(message),
      remove: (messages) => messages.forEach(({ message_id: message }) =>
        this.act("delete", { message })),
      forward: (message) => forwardTo(message, this),
      command: (words) => this.act("say", { text: words, thread: chat.topic }),
      copy: async (text) => {
        await navigator.clipboard.writeText(text);
        toast(t("copied"));
      },
      unsupported: () => toast(t("unsupported")),
    };
  }

  // The messages are one stop for Tab; arrows walk in them, and what stands in the current one
  // comes next.
  rove(target) {
    const message = target?.closest?.(".message");
    if (!message) return;
    for (const other of this.list.querySelectorAll(".message")) {
      const chosen = other === message;
      other.tabIndex = chosen ? 0 : -1;
      for (const inner of focusable(other)) inner.tabIndex = chosen ? 0 : -1;
    }
  }

  walk(event) {
    if (event.target.matches("textarea, input, video") || event.altKey || event.ctrlKey) return;
    const all = [...this.list.querySelectorAll(".message")];
    const at = all.indexOf(event.target.closest(".message"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || !all[to]) return;
    event.preventDefault();
    all[to].focus();
    all[to].scrollIntoView({ block: "nearest" });
  }

  focusList() {
    this.list.querySelector(".message[tabindex='0']")?.focus();
  }

  find(id) {
    const message = document.getElementById(`m${id}`);
    if (!message) {
      toast(t("not-shown"));
      return;
    }
    message.scrollIntoView({ block: "center" });
    message.focus({ preventScroll: true });
    message.classList.remove("found");
    requestAnimationFrame(() => message.classList.add("found"));
  }

  toEnd(smooth = false) {
    this.stuck = true;
    this.scroll.scrollTo({ top: this.scroll.scrollHeight,
      behavior: smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches
        ? "smooth" : "instant" });
  }

  alert(text) {
    openDialog(t("bot-says"), h("p", { class: "alert" }, text), { close: t("ok") });
  }
}

// Messages of one album stand together.
function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) {
      last.push(message);
    } else {
      groups.push([message]);
    }
  }
  return groups;
}
