/** Gives a person a file to keep. No permission is needed: the link is pressed on a page of our own. */

/** Milliseconds until the text is let go; the browser reads it when the download begins. */
const KEPT = 60_000;

export function saveFile(name: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
