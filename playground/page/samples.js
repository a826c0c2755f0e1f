// Draws sample photos and makes a sample voice note, so that nobody needs files to try things.

function canvas(paint, width, height, type) {
  const board = document.createElement("canvas");
  board.width = width;
  board.height = height;
  paint(board.getContext("2d"));
  // toBlob waits for an idle moment, which a busy page may not have for seconds.
  const letters = atob(board.toDataURL(type, 0.8).split(",")[1]);
  return new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], { type });
}

function fill(pen, colour, x, y, width, height) {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

function blob(pen, colour, points) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(...points[0]);
  for (const point of points.slice(1)) pen.lineTo(...point);
  pen.closePath();
  pen.fill();
}

function round(pen, colour, x, y, across, down = across) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.ellipse(x, y, across, down, 0, 0, 7);
  pen.fill();
}

// A ceiling with a water stain over a lamp and a bucket.
function leak(pen) {
  const wall = pen.createLinearGradient(0, 0, 0, 720);
  wall.addColorStop(0, "#e9e4d8");
  wall.addColorStop(1, "#cfc8b8");
  fill(pen, wall, 0, 0, 960, 720);
  fill(pen, "#f5f2ea", 0, 0, 960, 210);
  fill(pen, "#d8d0be", 0, 206, 960, 8);
  for (const [colour, size] of [["#d9c08a", 1], ["#e6d6ad", 0.8], ["#c9a866", 0.45]]) {
    round(pen, colour, 520, 110, 230 * size, 78 * size);
  }
  round(pen, "#fffbe6", 250, 150, 70, 22);
  for (const [x, y] of [[470, 250], [540, 330], [500, 430], [560, 500], [520, 560]]) {
    round(pen, "#6fa8c9", x, y, 9, 15);
    blob(pen, "#6fa8c9", [[x - 8, y - 5], [x, y - 30], [x + 8, y - 5]]);
  }
  fill(pen, "#b3a791", 0, 660, 960, 60);
  blob(pen, "#4d86b8", [[410, 560], [640, 560], [605, 690], [445, 690]]);
  round(pen, "#79add6", 525, 560, 115, 22);
}

// Black bags and boxes beside full bins.
function rubbish(pen) {
  fill(pen, "#b9cbd6", 0, 0, 960, 720);
  fill(pen, "#d6d2c9", 0, 120, 960, 380);
  fill(pen, "#8f8d86", 0, 500, 960, 220);
  for (const [x, colour] of [[130, "#2f7d4f"], [340, "#35618e"]]) {
    blob(pen, colour, [[x, 270], [x + 180, 270], [x + 160, 570], [x + 20, 570]]);
    fill(pen, "#23302a", x - 10, 245, 200, 30);
    round(pen, "#3b3b3f", x + 70, 240, 60, 40);
  }
  for (const [x, y, size] of [[620, 520, 90], [740, 540, 110], [690, 450, 80], [560, 590, 70]]) {
    round(pen, "#2c2c31", x, y, size, size * 0.8);
    round(pen, "#4a4a52", x - size * 0.3, y - size * 0.25, size * 0.2, size * 0.1);
  }
  fill(pen, "#a9804f", 800, 590, 130, 100);
  fill(pen, "#c69a63", 800, 575, 130, 22);
}

export async function samplePhoto(kind) {
  const picture = await canvas(kind === "leak" ? leak : rubbish, 960, 720, "image/jpeg");
  return new File([picture], `${kind}.jpg`, { type: "image/jpeg" });
}

function line(pen, colour, width, draw) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.beginPath();
  draw();
  pen.stroke();
}

const STICKERS = {
  smile: (pen) => {
    round(pen, "#ffffff", 256, 256, 240);
    round(pen, "#ffcf4a", 256, 256, 224);
    round(pen, "#4b3510", 180, 210, 24, 34);
    round(pen, "#4b3510", 332, 210, 24, 34);
    line(pen, "#4b3510", 22, () => pen.arc(256, 266, 104, 0.35, Math.PI - 0.35));
  },
  heart: (pen) => {
    const heart = () => {
      pen.moveTo(256, 440);
      pen.bezierCurveTo(40, 290, 70, 90, 180, 90);
      pen.bezierCurveTo(225, 90, 250, 120, 256, 150);
      pen.bezierCurveTo(262, 120, 287, 90, 332, 90);
      pen.bezierCurveTo(442, 90, 472, 290, 256, 440);
    };
    line(pen, "#ffffff", 44, heart);
    pen.fillStyle = "#e2504a";
    pen.fill();
  },
  noted: (pen) => {
    round(pen, "#ffffff", 256, 256, 240);
    round(pen, "#3aa35c", 256, 256, 224);
    line(pen, "#ffffff", 52, () => {
      pen.moveTo(150, 262);
      pen.lineTo(228, 340);
      pen.lineTo(370, 184);
    });
  },
};

export const stickers = Object.keys(STICKERS);

export async function sampleSticker(kind) {
  const picture = await canvas(STICKERS[kind], 512, 512, "image/webp");
  return new File([picture], `${kind}.webp`, { type: "image/webp" });
}

// Three soft tones in two seconds, as WAV: every browser plays it.
export function sampleVoice() {
  const rate = 8000;
  const count = rate * 2;
  const bytes = new DataView(new ArrayBuffer(44 + count * 2));
  const words = (at, text) => [...text].forEach((c, i) => bytes.setUint8(at + i, c.charCodeAt(0)));
  words(0, "RIFF");
  bytes.setUint32(4, 36 + count * 2, true);
  words(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  words(36, "data");
  bytes.setUint32(40, count * 2, true);
  for (let at = 0; at < count; at += 1) {
    const pitch = [262, 330, 392][Math.floor((at / count) * 3)];
    const swell = Math.sin((((at / count) * 3) % 1) * Math.PI);
    const value = Math.sin((at / rate) * pitch * 2 * Math.PI) * swell * 9000;
    bytes.setInt16(44 + at * 2, value, true);
  }
  return new File([bytes], "voice.wav", { type: "audio/wav" });
}
