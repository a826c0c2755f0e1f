// The page's own words, in the language that its reader chose.

const all = await (await fetch("page/strings.json")).json();

export let lang = localStorage.getItem("playground-language")
  ?? (navigator.language.startsWith("zh") ? "zh" : "en");
const asked = new URLSearchParams(location.search).get("lang");
if (asked in all) lang = asked;
document.documentElement.lang = lang === "zh" ? "zh-Hans" : lang;

export function switchLanguage() {
  localStorage.setItem("playground-language", lang === "zh" ? "en" : "zh");
  const url = new URL(location.href);
  url.searchParams.delete("lang");
  location.replace(url);
}

export function t(key, facts = {}) {
  const text = all[lang][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "");
}

const locale = () => (lang === "zh" ? "zh-CN" : "en-GB");

const formats = new Map();

function format(moment, zone, options) {
  const key = JSON.stringify([zone, options]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone: zone, ...options }));
  }
  return formats.get(key).format(moment);
}

export const time = (moment, zone) =>
  format(moment, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const day = (moment, zone) =>
  format(moment, zone, { month: "long", day: "numeric", weekday: "long" });
export const dayShort = (moment, zone) =>
  format(moment, zone, { month: "short", day: "numeric", weekday: "short" });
export const date = (seconds) => new Date(seconds * 1000);
