/**
 * Puts text on the clipboard. A frame in somebody else's page may be refused the asynchronous clipboard by that page's
 * permissions policy; the old command, given inside a key or pointer event, is not bound by it.
 */

/** Whether the text is on the clipboard. Must be called from a click or key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vh';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
