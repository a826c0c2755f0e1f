// Speaks with page.py. A refusal arrives as an Error whose message is the sentence to show.

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `${response.status} ${response.statusText}`);
  return body;
}

export const getState = async (query) =>
  answer(await fetch(`page/state?${new URLSearchParams(query)}`));

export const post = async (path, body) => answer(await fetch(`page/${path}`, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
}));

// What the person does; files go along in the order of an album.
export async function act(verb, fields, files = []) {
  const form = new FormData();
  form.append("act", JSON.stringify({ verb, ...fields }));
  for (const file of files) form.append("upload", file, file.name);
  return answer(await fetch("page/act", { method: "POST", body: form }));
}

export const media = (fileId) => `page/media/${encodeURIComponent(fileId)}`;

// Only a tab that is looked at listens: browsers allow six connections to one server.
export function onChange(changed) {
  let stream = null;
  const listen = () => {
    stream?.close();
    stream = document.hidden ? null : new EventSource("page/events");
    if (!stream) return;
    stream.onmessage = changed;
    stream.onopen = changed;
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
