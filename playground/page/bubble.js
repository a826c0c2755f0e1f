// Draws one message, or one album, as a bubble with its buttons.

import { avatar, h, icon, iconButton, openMenu } from "./dom.js";
import { attachment, picture, pictureOf, preview, service } from "./media.js";
import { follow, formatted } from "./text.js";
import { date, t, time } from "./words.js";

export const nameOf = (message) => (message.sender_chat
  ? message.sender_chat.title
  : [message.from?.first_name, message.from?.last_name].filter(Boolean).join(" "));

const senderId = (message) => message.sender_chat?.id ?? message.from?.id ?? 0;

// `context`: me, group (show names), zone, waiting (labels of pressed buttons), doors of the page.
export function bubble(messages, context) {
  const [message] = messages;
  const said = service(message);
  if (said) return h("li", { class: "service" }, h("span", {}, said));
  const own = message.from?.id === context.me && !message.sender_chat;
  const worded = messages.find((item) => item.text ?? item.caption) ?? message;
  const text = worded.text ?? worded.caption;
  const bare = !text && (message.sticker || message.dice);
  const named = context.group && !own;
  const body = h("div", { class: `bubble${bare ? " bare" : ""}` },
    named && h("span", { class: "from" }, nameOf(message)),
    origin(message),
    quote(message, context),
    messages.length > 1 ? album(messages) : attachment(message),
    text && h("div", { class: "text" },
      formatted(text, worded.entities ?? worded.caption_entities, context)),
    stamp(message, worded, context),
  );
  return h("li", { class: own ? "own" : "other" },
    h("article", { class: "message", id: `m${message.message_id}`,
      "aria-label": `${nameOf(message)}: ${messages.map(preview).join(", ")}` },
    named && avatar(senderId(message), nameOf(message)),
    h("div", { class: "column" }, body, inlineKeyboard(message, context)),
    actions(messages, worded, own, context)));
}

function stamp(message, worded, context) {
  return h("span", { class: "stamp" },
    worded.edit_date && h("span", {}, `${t("edited")} `),
    h("time", { datetime: date(message.date).toISOString() },
      time(date(message.date), context.zone)));
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return null;
  const name = from.sender_user?.first_name ?? from.sender_user_name
    ?? from.sender_chat?.title ?? from.chat?.title ?? "";
  return h("span", { class: "origin" }, t("forwarded-from", { who: name }));
}

function quote(message, context) {
  const target = message.reply_to_message;
  // Every message of a topic answers the one that created it.
  if (!target || target.forum_topic_created) return null;
  return h("button", { type: "button", class: "quote",
    onclick: () => context.find(target.message_id) },
  h("b", {}, nameOf(target)), h("span", {}, message.quote?.text ?? preview(target)));
}

const album = (messages) => h("div", { class: `album of-${Math.min(messages.length, 4)}` },
  messages.map((item) => (pictureOf(item) ? picture(item) : attachment(item))));

function inlineKeyboard(message, context) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h("div", { class: "keyboard" }, rows.map((row) => h("div", { class: "row" },
    row.map((button) => inlineButton(message, button, context)))));
}

function inlineButton(message, button, context) {
  const outside = button.url ?? button.web_app?.url ?? button.login_url?.url;
  const waits = context.waiting.has(button.callback_data);
  // Colour never speaks alone; a label with a picture of its own needs no second one.
  const style = /\p{Extended_Pictographic}/u.test(button.text) ? null : button.style;
  const mark = style ?? (outside ? "link" : button.copy_text ? "copy" : null);
  return h("button", {
    type: "button",
    class: `key ${button.style ?? ""}`,
    "aria-busy": waits ? "true" : null,
    onclick: () => {
      if (outside) return follow(outside, context.open);
      if (button.copy_text) return context.copy(button.copy_text.text);
      if (!button.callback_data) return context.unsupported();
      return waits ? null : context.press(message, button);
    },
  }, mark && icon(mark), h("span", {}, button.text), waits && h("span", { class: "spinner" }));
}

function actions(messages, worded, own, context) {
  const reply = () => context.reply(worded);
  const more = iconButton("more", t("message-menu"), () => openMenu(more, t("message-menu"), [
    { icon: "reply", label: t("reply"), press: reply },
    own && (worded.text || worded.caption) && !worded.forward_origin
      && { icon: "edit", label: t("edit"), press: () => context.edit(worded) },
    { icon: "forward", label: t("forward"), press: () => context.forward(worded) },
    context.mayDelete(own) && { icon: "delete", label: t("delete"), danger: true,
      press: () => context.remove(messages) },
  ]), { class: "round quiet", "aria-haspopup": "menu" });
  return h("div", { class: "actions" },
    iconButton("reply", t("reply"), reply, { class: "round quiet direct" }), more);
}
