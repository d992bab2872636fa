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

/**
 * The text in pieces, one for each chunk; a byte order mark is dropped.
 * @throws BadEncoding at the first chunk that cannot be decoded.
 */
export async function* decodeFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const chunk of chunks) {
    if (read === 0 && isUtf16(chunk)) throw new BadEncoding('is UTF-16 text, and a pack is UTF-8');
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new BadEncoding(`is not UTF-8 text (byte ${read + badByte(chunk)})`);
    }
    read += chunk.length;
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

/** Offset of the first byte of a chunk that is not UTF-8. A chunk may begin within a character, so leading continuation bytes pass. */
function badByte(chunk: Uint8Array): number {
  let start = 0;
  while (start < 3 && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1;
  let [good, bad] = [start, chunk.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(chunk.subarray(start, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
