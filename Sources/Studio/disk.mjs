// Files of this computer: opened, written where the browser can, downloaded where it cannot.

const types = [
  {
    description: "JSON, JavaScript, HTML",
    accept: {
      "application/json": [".json", ".json5"],
      "text/javascript": [".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx"],
      "text/html": [".html", ".htm", ".php", ".twig", ".vue", ".svelte"],
    },
  },
];

/** A file that is not text in UTF-8. */
export class NotText extends Error {}

/** Whether the browser can write into files. */
export const canWrite = "showOpenFilePicker" in window;

/** The text of a file, its byte order mark included. */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText(file.name);
  }
}

/** Lets the reader choose files; each as `{ file, handle }`. */
export async function choose(picker) {
  if (!canWrite) return chooseWith(picker);
  try {
    const handles = await window.showOpenFilePicker({ multiple: true, types });
    return await Promise.all(
      handles.map(async (handle) => ({ file: await handle.getFile(), handle })),
    );
  } catch (error) {
    if (error.name === "AbortError") return [];
    return chooseWith(picker);
  }
}

function chooseWith(picker) {
  return new Promise((resolve) => {
    picker.value = "";
    picker.onchange = () => resolve([...picker.files].map((file) => ({ file })));
    picker.oncancel = () => resolve([]);
    picker.click();
  });
}

/** The files that were dropped, each as `{ file, handle }`. */
export function dropped(transfer) {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  return Promise.all(
    items.map(async (item) => {
      const file = item.getAsFile();
      const handle = await item.getAsFileSystemHandle?.().catch(() => undefined);
      return { file, handle: handle?.kind === "file" ? handle : undefined };
    }),
  );
}

/** Writes a text into a file of the disk. */
export async function writeInto(handle, text) {
  const writable = await handle.createWritable();
  await writable.write(new TextEncoder().encode(text));
  await writable.close();
}

/** Gives a text to the reader as a download. */
export function download(path, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = path.split("/").at(-1);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copyText(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}
