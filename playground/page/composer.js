// The lower edge of a chat: what the person may write, attach or tap right now.

import { openAttachMenu } from "./attach.js";
import { openCommands } from "./choices.js";
import { h, icon, iconButton, toast } from "./dom.js";
import { Inline } from "./inline.js";
import { preview } from "./media.js";
import { nameOf } from "./bubble.js";
import { t } from "./words.js";

export class Composer {
  constructor({ act, state }) {
    this.act = act;
    this.state = state;
    this.files = [];
    this.hidden = false;
    this.bar = h("div", { class: "answering", hidden: true });
    this.tray = h("ul", { class: "tray", hidden: true, "aria-label": t("tray") });
    this.commands = iconButton("menu", t("commands"), () => openCommands(this.commands, this),
      { "aria-haspopup": "menu" });
    this.attach = iconButton("attach", t("attach"), () => openAttachMenu(this),
      { "aria-haspopup": "menu" });
    this.toggle = iconButton("keyboard", t("toggle-keyboard"), () => {
      this.hidden = !this.hidden;
      this.draw();
    });
    this.text = h("textarea", { rows: 1, maxlength: 4096, onkeydown: (event) => this.key(event),
      oninput: () => this.typed(), onpaste: (event) => this.paste(event) });
    this.form = h("form", { class: "write", onsubmit: (event) => {
      event.preventDefault();
      this.submit();
    } }, this.commands, this.attach, this.text, this.toggle,
    h("button", { class: "round send", "aria-label": t("send"), title: t("send") }, icon("send")));
    this.instead = h("button", { type: "button", class: "instead", hidden: true });
    this.keyboard = h("div", { class: "keyboard replies", role: "group",
      "aria-label": t("reply-keyboard") });
    this.inline = new Inline({ state,
      post: (fields) => this.posted("choose", fields),
      start: (payload) => this.posted("start", { payload }) });
    this.photos = this.picker("image/*", "photo");
    this.anything = this.picker("*/*", "document");
    this.node = h("footer", { class: "composer" }, this.inline.node, this.bar, this.tray, this.form, this.instead,
      this.keyboard, this.photos, this.anything);
  }

  picker(accept, kind) {
    const input = h("input", { type: "file", accept, multiple: true, hidden: true, tabindex: -1,
      "data-kind": kind, "aria-label": t("attach"), onchange: () => {
        this.add([...input.files], kind);
        input.value = "";
      } });
    return input;
  }

  // Another chat, person or topic: what was begun belongs to the old one.
  reset(words = "") {
    this.files = [];
    this.target = null;
    this.answered = null;
    this.text.value = words;
    this.hidden = false;
    this.draw();
    this.grow();
  }

  draw() {
    const { chat } = this.state();
    if (!chat) return;
    // A question that forces a reply opens the reply bar once.
    if (chat.force && this.answered !== chat.force.message.message_id) {
      this.answered = chat.force.message.message_id;
      this.target = { kind: "reply", message: chat.force.message };
    }
    this.drawBar();
    this.drawTray();
    this.drawInstead(chat);
    const app = chat.menu?.type === "web_app" ? chat.menu : null;
    this.commands.hidden = !chat.commands.length && !app;
    this.commands.title = app?.text ?? t("commands");
    const rows = chat.keyboard?.keyboard ?? [];
    this.toggle.hidden = !rows.length;
    this.toggle.setAttribute("aria-pressed", String(!this.hidden));
    this.keyboard.hidden = !rows.length || this.hidden || !this.instead.hidden;
    const print = JSON.stringify(rows);
    if (this.keyboard.print !== print) {
      this.keyboard.print = print;
      this.keyboard.replaceChildren(...rows.map((row) => h("div", { class: "row" },
        row.map((item) => this.replyKey(typeof item === "string" ? { text: item } : item)))));
    }
    const asked = this.target?.message.message_id === chat.force?.message.message_id
      ? chat.force?.placeholder : null;
    this.text.placeholder = (this.target?.kind === "reply" && asked)
      || chat.keyboard?.input_field_placeholder || t("write");
    this.text.setAttribute("aria-label", t("write-to", { where: chat.title }));
  }

  drawInstead(chat) {
    const way = chat.blocked ? "unblock"
      : chat.type === "private" && !chat.started ? "start"
        : chat.type === "channel" && !chat.in_charge ? "read-only" : null;
    this.form.hidden = Boolean(way);
    this.instead.hidden = !way;
    if (!way) return;
    this.instead.textContent = t(way);
    this.instead.disabled = way === "read-only";
    this.instead.onclick = () => this.act(way, {});
  }

  replyKey(button) {
    const mark = button.request_contact ? "contact" : button.request_location ? "location"
      : button.style;
    return h("button", { type: "button", class: `key ${button.style ?? ""}`,
      onclick: () => this.tap(button) }, mark && icon(mark), h("span", {}, button.text));
  }

  async tap(button) {
    const { chat } = this.state();
    if (chat.keyboard.one_time_keyboard) this.hidden = true;
    await this.act("tap", { label: button.text, thread: chat.topic });
    this.text.focus();
  }

  answer(message) { this.aim({ kind: "reply", message }); }

  edit(message) {
    this.aim({ kind: "edit", message });
    this.text.value = message.text ?? message.caption;
    this.grow();
  }

  aim(target) {
    if (this.target?.kind === "edit") this.text.value = "";
    this.target = target;
    this.draw();
    this.text.focus();
  }

  drawBar() {
    this.bar.hidden = !this.target;
    if (!this.target) return;
    const { kind, message } = this.target;
    this.bar.replaceChildren(icon(kind === "edit" ? "edit" : "reply"),
      h("span", { class: "words" },
        h("b", {}, kind === "edit" ? t("editing") : t("replying", { who: nameOf(message) })),
        h("small", {}, preview(message))),
      iconButton("close", t("cancel"), () => this.escape()));
  }

  drawTray() {
    this.tray.hidden = !this.files.length;
    const print = this.files.map(({ file }) => `${file.name}${file.size}`).join();
    if (this.tray.print === print) return;
    this.tray.print = print;
    for (const image of this.tray.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    this.tray.replaceChildren(...this.files.map((item, at) => h("li", {},
      item.kind === "photo"
        ? h("img", { src: URL.createObjectURL(item.file), alt: item.file.name })
        : h("span", { class: "badge" }, icon("file"), h("small", {}, item.file.name)),
      iconButton("close", t("take-out", { what: item.file.name }), () => {
        this.files.splice(at, 1);
        this.draw();
        this.text.focus();
      }))));
  }

  add(files, kind) {
    const room = 10 - this.files.length;
    if (files.length > room) toast(t("album-full"));
    for (const file of files.slice(0, room)) {
      this.files.push({ file, kind: kind === "photo" && !file.type.startsWith("image/")
        ? "document" : kind });
    }
    this.draw();
    this.text.focus();
  }

  paste(event) {
    const images = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
    if (!images.length) return;
    event.preventDefault();
    this.add(images, "photo");
  }

  key(event) {
    // Enter also ends a word in an input method.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && (this.target || this.files.length)) {
      event.stopPropagation();
      this.escape();
    }
  }

  escape() {
    if (this.target?.kind === "edit") this.text.value = "";
    if (this.target) this.target = null;
    else this.files = [];
    this.draw();
    this.grow();
    this.text.focus();
  }

  typed() {
    this.grow();
    this.inline.typed(this.text.value);
  }

  async posted(verb, fields) {
    if (!await this.act(verb, fields)) return;
    this.text.value = "";
    this.grow();
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
  }

  async submit() {
    const text = this.text.value.trim();
    const { target, files } = this;
    if (!text && !files.length) return;
    this.inline.typed("");
    this.text.value = "";
    this.files = [];
    this.target = null;
    this.draw();
    this.grow();
    const { chat } = this.state();
    const reply = target?.kind === "reply" ? target.message.message_id : null;
    const to = { reply_to: reply, thread: chat.topic };
    let done;
    if (target?.kind === "edit") {
      done = await this.act("edit", { message: target.message.message_id, text });
    } else if (!files.length) {
      done = await this.act("say", { text, ...to });
    } else if (files.length > 1 && files.every(({ kind }) => kind === files[0].kind)) {
      done = await this.act("album", { kind: files[0].kind, caption: text, ...to },
        files.map(({ file }) => file));
    } else {
      done = true;
      for (const [at, { file, kind }] of files.entries()) {
        done &&= await this.act("send", { kind, caption: at ? "" : text, ...to }, [file]);
      }
    }
    if (done) return;
    this.text.value = text;
    this.files = files;
    this.target = target;
    this.draw();
    this.grow();
  }

  send(kind, fields = {}, files = []) {
    const { chat } = this.state();
    const reply = this.target?.kind === "reply" ? this.target.message.message_id : null;
    this.target = null;
    this.draw();
    this.text.focus();
    return this.act("send", { kind, ...fields, reply_to: reply, thread: chat.topic }, files);
  }
}
