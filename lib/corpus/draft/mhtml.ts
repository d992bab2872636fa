/**
 * Reads a page saved as MHTML (RFC 2557): a mail message of several parts, of which the first of type text/html is the page. Only
 * that part is decoded; pictures and styles are left out.
 */

export interface SavedPage {
  html: string;
  /** Address that the page was saved from; null if the file does not say. */
  address: string | null;
}

type Headers = ReadonlyMap<string, string>;

/** Headers end at the first empty line; a line that begins with a space goes on with the one before. */
function splitPart(part: string): { headers: Headers; body: string } {
  const end = /\r?\n\r?\n/.exec(part);
  const head = part.slice(0, end?.index ?? part.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { headers: new Map(headers), body: end ? part.slice(end.index + end[0].length) : '' };
}

const parameter = (header: string | undefined, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2] ?? null;
};

const bytesOf = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff);

/** Quoted-printable (RFC 2045): `=` and two digits are one byte, `=` at the end of a line joins it to the next. */
function decodeQuoted(body: string): Uint8Array<ArrayBuffer> {
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function decodeBody(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'quoted-printable') return decodeQuoted(body);
  if (encoding !== 'base64') return bytesOf(body);
  try {
    return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  } catch {
    return new Uint8Array(0);
  }
}

function textOf(bytes: Uint8Array<ArrayBuffer>, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * @param file the file's bytes as characters of one byte each (`TextDecoder` with `latin1` changes some of them).
 * @returns null if the file is no MHTML or has no page in it. Never throws; linear.
 */
export function readMhtml(file: string): SavedPage | null {
  const { headers, body } = splitPart(file);
  const boundary = parameter(headers.get('content-type'), 'boundary');
  const isMultipart = /^multipart\/related\b/i.test(headers.get('content-type') ?? '');
  const parts = isMultipart && boundary ? body.split(`--${boundary}`) : [file];
  for (const part of parts) {
    const { headers: own, body: content } = splitPart(part.replace(/^\r?\n/, ''));
    const type = own.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) continue;
    const bytes = decodeBody(content, (own.get('content-transfer-encoding') ?? '').toLowerCase());
    const address = own.get('content-location') ?? headers.get('snapshot-content-location') ?? null;
    return { html: textOf(bytes, parameter(type, 'charset')), address };
  }
  return null;
}

/** The characters of one byte each that `readMhtml` takes. */
export function binaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}
/** Bytes converted in one call; more could overflow the engine's call stack. */
const CHUNK = 8192;
