// Menus and dialogs about a whole chat; `phone` gives state(), act() and go().

import { avatar, h, openDialog, openMenu } from "./dom.js";
import { faceOf } from "./lists.js";
import { follow } from "./text.js";
import { t } from "./words.js";

export function openChatMenu(button, phone) {
  const { chat } = phone.state();
  const does = (verb, mark, danger = false) => ({ icon: mark, label: t(verb), danger,
    press: () => phone.act(verb, {}) });
  const present = chat.bot === "member" || chat.bot === "administrator";
  openMenu(button, t("chat-menu"), chat.type === "private"
    ? [chat.blocked ? does("unblock", "block") : does("block", "block", true)]
    : [
      { icon: "group", label: t("show-members"), press: () => showMembers(phone) },
      !present && does("add-bot", "contact"),
      chat.in_charge && chat.bot === "member" && does("promote-bot", "success"),
      chat.in_charge && present && does("remove-bot", "block", true),
      does("leave", "back", true),
    ]);
}

export function openCommands(button, phone) {
  const { chat, bot } = phone.state();
  if (chat.menu?.type === "web_app") {
    follow(chat.menu.web_app.url, () => false);
    return;
  }
  const name = chat.type === "private" ? "" : `@${bot.username}`;
  openMenu(button, t("commands"), chat.commands.map((item) => ({
    label: `/${item.command}`,
    note: item.description,
    press: () => phone.act("say", { text: `/${item.command}${name}`, thread: chat.topic }),
  })));
}

function showMembers(phone) {
  const { chat, people } = phone.state();
  const about = new Map(people.map((person) => [person.id, person.about]));
  openDialog(t("show-members"), [h("h2", {}, chat.title), h("ul", { class: "people" },
    chat.members.map((member) => h("li", {}, avatar(member.id, member.name),
      h("span", { class: "words" }, h("b", {}, member.name),
        h("small", {}, [t(`status-${member.status}`), about.get(member.id)].filter(Boolean)
          .join(" · "))))))], { close: t("close") });
}

function choose(label, chats, phone, chosen) {
  const entry = (chat) => h("button", { type: "button", class: "entry", onclick: () => {
    dialog.close();
    chosen(chat.id);
  } }, avatar(faceOf(chat, phone.state()), chat.title), h("b", {}, chat.title));
  const dialog = openDialog(label, [h("h2", {}, label), h("ul", { class: "people" },
    chats.map((chat) => h("li", {}, entry(chat))))], { close: t("cancel") });
}

export function forwardTo(message, phone) {
  const { chats, chat } = phone.state();
  choose(t("forward-to"), chats, phone, async (to) => {
    if (await phone.act("forward", { chat: to, from_chat: chat.id,
      message: message.message_id })) phone.go({ chat: to });
  });
}

// A t.me/<bot>?startgroup=… link.
export function addToGroup(payload, phone) {
  const { chats, bot } = phone.state();
  const groups = chats.filter((chat) => chat.type.endsWith("group"));
  choose(t("add-bot-to"), groups, phone, async (to) => {
    await phone.act("add-bot", { chat: to });
    if (payload) {
      await phone.act("say", { chat: to, text: `/start@${bot.username} ${payload}` });
    }
    phone.go({ chat: to });
  });
}
