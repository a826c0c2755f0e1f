// The menu of what can be sent besides words; samples first, so that nobody needs files.

import { openMenu } from "./dom.js";
import { samplePhoto, sampleSticker, sampleVoice, stickers } from "./samples.js";
import { t } from "./words.js";

const EMOJI = { smile: "😀", heart: "❤️", noted: "✅" };

// Photos and files wait in the composer for their caption; the rest is sent at once.
export function openAttachMenu(composer) {
  const sample = (kind) => async () => composer.add([await samplePhoto(kind)], "photo");
  const send = (kind) => () => composer.send(kind);
  openMenu(composer.attach, t("attach"), [
    { icon: "photo", label: t("sample-leak"), press: sample("leak") },
    { icon: "photo", label: t("sample-rubbish"), press: sample("rubbish") },
    { icon: "voice", label: t("sample-voice"),
      press: () => composer.send("voice", { duration: 2 }, [sampleVoice()]) },
    { icon: "photo", label: t("photos-from-disk"), press: () => composer.photos.click() },
    { icon: "file", label: t("file-from-disk"), press: () => composer.anything.click() },
    { icon: "location", label: t("location"), press: send("location") },
    { icon: "contact", label: t("contact"), press: send("contact") },
    { icon: "sticker", label: t("sticker"), press: () => openStickers(composer) },
    { icon: "dice", label: t("dice"), press: send("dice") },
  ]);
}

function openStickers(composer) {
  openMenu(composer.attach, t("sticker"), stickers.map((kind) => ({
    icon: "sticker",
    label: t(`sticker-${kind}`),
    press: async () => composer.send("sticker", { emoji: EMOJI[kind] },
      [await sampleSticker(kind)]),
  })));
}
