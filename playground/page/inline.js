// `@bot words` in any chat: results above the text field, one of which can be posted.

import { act } from "./api.js";
import { h } from "./dom.js";
import { t } from "./words.js";

export class Inline {
  constructor({ state, post, start }) {
    this.state = state;
    this.post = post;
    this.start = start;
    this.asked = 0;
    this.node = h("div", { class: "keyboard inline", role: "listbox", hidden: true,
      "aria-label": t("inline-results") });
  }

  // Each change of the text is a new query; an answer to an older one is not shown.
  async typed(text) {
    const number = ++this.asked;
    const { bot, as, chat } = this.state();
    const name = `@${bot.username} `;
    this.node.hidden = true;
    if (!text.startsWith(name)) return;
    const { query } = await act("ask", { as, chat: chat.id, text: text.slice(name.length) });
    for (let tries = 0; tries < 20 && number === this.asked; tries += 1) {
      const { answer } = await act("asked", { as, query });
      if (answer && number === this.asked) {
        this.show(query, answer);
        return;
      }
      await new Promise((done) => { setTimeout(done, 150); });
    }
  }

  show(query, { results, button }) {
    this.node.hidden = false;
    this.node.replaceChildren(
      ...(button ? [this.line(button.text, "", () => this.start(button.start_parameter))] : []),
      ...results.map((one) => this.line(one.title, one.description,
        () => this.post({ query, result: one.id }))),
    );
  }

  line(title, note, press) {
    return h("button", { type: "button", class: "key", role: "option", onclick: () => {
      this.node.hidden = true;
      press();
    } }, h("b", {}, title), note ? h("small", {}, note) : "");
  }
}
