/** Decodes the bytes of a file as UTF-8, and names the first byte that is none: a wrong encoding must not become other words. */

/** A file that is not UTF-8. `reason` continues "the file ...". */
export class BadEncoding extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'BadEncoding';
    this.reason = reason;
  }
}

/** Bytes of a character that a chunk may hold without its end. */
const LONGEST_REST = 3;

/**
 * The text in pieces, one for each chunk; a byte order mark is dropped.
 * @throws BadEncoding at the first chunk that cannot be decoded.
 */
export async function* decodeFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  let before: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    if (read === 0 && isUtf16(chunk)) throw new BadEncoding('is UTF-16 text, and a pack is UTF-8');
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new BadEncoding(`is not UTF-8 text (byte ${read - before.length + badByte(before, chunk)})`);
    }
    read += chunk.length;
    before = joined(before, chunk.subarray(-LONGEST_REST)).slice(-LONGEST_REST);
    if (text !== '') yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw new BadEncoding(`is not UTF-8 text: it ends within a character (byte ${read})`);
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function decodes(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}

/** Offset of the first character that is not UTF-8, from the start of the bytes before the chunk, which may begin within a character. */
function badByte(before: Uint8Array, chunk: Uint8Array): number {
  const bytes = joined(before, chunk);
  let start = 0;
  while (start < before.length && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  let [good, bad] = [start, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(start, middle), true)) good = middle;
    else bad = middle;
  }
  // The byte that does not fit may follow the beginning of a character, which is what is wrong.
  while (good > start && !decodes(bytes.subarray(start, good), false)) good -= 1;
  return good;
}
