/** Cuts lists to the size of one message: a reply of many megabytes would block the page that asked for it. */

const encoder = new TextEncoder();

/** Bytes of a value as JSON, which is how a message travels. */
export const sizeOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** The first entries, as long as they are no more than `most` and take no more than `bytes` as JSON; and how many are left out. */
export function takeWithin<T>(list: readonly T[], limit: { most: number; bytes: number }): { kept: T[]; more: number } {
  const kept: T[] = [];
  let bytes = 0;
  for (const entry of list.slice(0, limit.most)) {
    bytes += sizeOf(entry) + 1;
    if (bytes > limit.bytes) break;
    kept.push(entry);
  }
  return { kept, more: list.length - kept.length };
}

/** A text for a table: cut at a space, with an ellipsis, where it has more than `most` UTF-16 units. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  const kept = text.slice(0, space > most / 2 ? space : most).toWellFormed();
  return `${kept.replace(/[,;:]$/, '')}…`;
}
