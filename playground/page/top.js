// The bar of the playground itself: its clock, its faults, its hints, its language.

import { post } from "./api.js";
import { h, icon, iconButton, openDialog, openMenu, toast } from "./dom.js";
import { dayShort, lang, switchLanguage, t, time } from "./words.js";

const JUMPS = [
  { key: "ten-minutes", seconds: 600 },
  { key: "one-hour", seconds: 3600 },
  { key: "one-day", seconds: 86400 },
  { key: "to-nine", until: "09:00" },
];

const FAULTS = ["unreachable", "answers-lost", "slow"];

export class Top {
  constructor(header, { state, follow }) {
    this.state = state;
    this.follow = follow;
    this.clock = h("button", { type: "button", class: "clock", "aria-haspopup": "menu",
      "aria-label": t("clock"), onclick: () => this.clockMenu() });
    this.jumps = h("div", { class: "jumps", role: "group", "aria-label": t("forward-clock") },
      JUMPS.map((jump) => h("button", { type: "button", class: "chip",
        "aria-label": t(`forward-${jump.key}`), onclick: () => this.jump(jump) },
      t(jump.key))),
      h("button", { type: "button", class: "chip", onclick: () => this.custom() }, t("custom")));
    this.faults = iconButton("fault", t("faults"), () => this.faultMenu(),
      { "aria-haspopup": "menu", class: "round faults" });
    this.hints = iconButton("bulb", t("hints"), () => this.hintDialog());
    this.warning = h("p", { class: "warning", role: "status" });
    header.append(h("h1", {}, t("title")), this.clock, this.jumps, h("span", { class: "gap" }),
      this.hints, this.faults,
      h("button", { type: "button", class: "round language", lang: lang === "zh" ? "en" : "zh-Hans",
        "aria-label": t("switch-language"), title: t("switch-language"),
        onclick: switchLanguage }, lang === "zh" ? "EN" : "中"));
    header.after(this.warning);
    setInterval(() => this.tick(), 1000);
  }

  draw() {
    const { now, faults, hints } = this.state();
    this.offset = new Date(now).getTime() - performance.now();
    this.hints.hidden = !hints.length;
    const on = FAULTS.filter((kind) => faults[kind]);
    this.faults.classList.toggle("on", on.length > 0);
    this.warning.hidden = on.length === 0;
    this.warning.textContent = on.map((kind) => t(`fault-${kind}-on`)).join(" ");
    this.tick();
  }

  tick() {
    if (this.offset === undefined) return;
    const { zone } = this.state();
    const now = new Date(this.offset + performance.now());
    const words = `${dayShort(now, zone)} ${time(now, zone)}`;
    if (this.shown === words) return;
    this.shown = words;
    this.clock.replaceChildren(icon("clock"), h("time", { datetime: now.toISOString() }, words),
      icon("skip"));
    this.clock.setAttribute("aria-label", `${t("clock")}: ${words}`);
  }

  clockMenu() {
    openMenu(this.clock, t("forward-clock"), [
      ...JUMPS.map((jump) => ({ icon: "skip", label: t(`forward-${jump.key}`),
        press: () => this.jump(jump) })),
      { icon: "edit", label: t("forward-custom"), press: () => this.custom() },
    ]);
  }

  async jump({ seconds, until }) {
    const buttons = [this.clock, ...this.jumps.children];
    buttons.forEach((button) => { button.disabled = true; });
    document.body.classList.add("moving");
    try {
      await post("forward", { seconds, until });
      toast(t("clock-moved"));
    } catch (error) {
      toast(error.message, "bad");
    }
    document.body.classList.remove("moving");
    buttons.forEach((button) => { button.disabled = false; });
  }

  custom() {
    const amount = h("input", { type: "number", min: 1, max: 9999, value: 3, required: true,
      "aria-label": t("amount") });
    const unit = h("select", { "aria-label": t("unit") },
      [["minutes", 60], ["hours", 3600], ["days", 86400]].map(([key, value]) =>
        h("option", { value, selected: key === "hours" }, t(key))));
    const form = h("form", { class: "fields", onsubmit: (event) => {
      event.preventDefault();
      dialog.close();
      this.jump({ seconds: Number(amount.value) * Number(unit.value) });
    } }, amount, unit, h("button", { class: "filled" }, t("forward-now")));
    const dialog = openDialog(t("forward-custom"), [h("h2", {}, t("forward-custom")), form],
      { close: t("cancel") });
    amount.select();
  }

  faultMenu() {
    const { faults } = this.state();
    openMenu(this.faults, t("faults"), FAULTS.map((kind) => ({
      label: t(`fault-${kind}`),
      note: t(`fault-${kind}-note`),
      checked: faults[kind],
      press: () => post("faults", { kind, on: !faults[kind] }).catch((error) =>
        toast(error.message, "bad")),
    })));
  }

  hintDialog() {
    const { hints, people } = this.state();
    const dialog = openDialog(t("hints"), [h("h2", {}, t("hints")), h("ul", { class: "hints" },
      hints.map((hint) => {
        const who = people.find((person) => person.id === hint.user)?.name ?? "";
        return h("li", {}, h("span", {}, hint.text[lang] ?? Object.values(hint.text)[0]),
          h("button", { type: "button", class: "plain", onclick: () => {
            dialog.close();
            this.follow(hint);
          } }, t("be", { who })));
      }))], { close: t("close") });
  }
}
