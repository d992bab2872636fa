/** The page's rendered text, got without visiting a node: the cheapest way to see whether the page may hold anything of the corpus. */

/**
 * A page with less rendered text than this (UTF-16 units), or with so little for each screen of its height, may keep text in
 * shadow roots. On others the gate does not look for them, because that costs half as much again as the text; where something
 * is found, all of them are looked for.
 */
const SPARSE = { page: 2_000, screen: 200 };
/** An article has paragraphs: text without so many lines of such a length (UTF-16 units) may be all around one in a shadow root. */
const PARAGRAPHS = { least: 3, length: 200 };
/** Where a page without text outside keeps the hosts of its shadow roots: near the top, since asking every element costs as much as reading the page. */
const NEAR_TOP = 'body, body > *, body > * > *';

export interface PageText {
  /** Rendered text, then that of the shadow roots. */
  text: string;
  /** Open shadow roots, each with the number of the first line of its text. */
  roots: { root: ShadowRoot; line: number }[];
}

/** Whether an element or its children are laid out. */
const isLaidOut = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** Text of the body as rendered; hidden text and what stands in shadow roots is not in it. */
function renderedText(limit: number): string {
  const { body } = document;
  // Of a page that is not laid out the text is that of its source, scripts and all.
  if (!body || !isLaidOut(body)) return '';
  // biome-ignore lint/performance/useDomNodeTextContent: rendered text is meant: it parts blocks, and leaves scripts out.
  const text: unknown = body.innerText;
  // A frameset has no such text.
  return typeof text === 'string' ? text.slice(0, limit) : '';
}

/** The open shadow roots of these elements, and those within. */
function rootsOf(elements: Iterable<Node>): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const waiting = [...elements];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const root: unknown = (node as Element).shadowRoot;
    if (!(root instanceof ShadowRoot)) continue;
    roots.push(root);
    waiting.push(...root.querySelectorAll('*'));
  }
  return roots;
}

/** Custom elements, which have a hyphen in their name. XPath finds them without creating a wrapper for every node. */
function* ownElements(): Generator<Node> {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const found = document.evaluate("//*[contains(local-name(), '-')]", document, null, type, null);
  for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Node;
}

/** Of each kind so many elements are looked at, and so much of each (UTF-16 units). */
const MOST_MARKED = 50;
const MARKED_LENGTH = 2_000;

/** The texts of the first elements of a kind. */
function textsOf(
  selector: string,
  isTold: (element: HTMLElement) => boolean,
  read: 'innerText' | 'textContent',
): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)].slice(0, MOST_MARKED).filter(isTold);
  return elements
    .map((element) => String(element[read] ?? '').slice(0, MARKED_LENGTH))
    .filter((text) => /\S/.test(text));
}

/**
 * What the rendered text does not tell: which texts without marks the page marks up as quoted, and headings that the style
 * sets in small letters, as the source has them.
 */
export const readMarkUp = (): { quoted: string[]; cased: string[] } => ({
  quoted: textsOf('q,blockquote', ({ textContent }) => !/["“”]/.test(textContent ?? ''), 'innerText'),
  cased: textsOf('h1,h2,h3', (heading) => getComputedStyle(heading).textTransform === 'lowercase', 'textContent').map(
    (text) => text.replace(/\s+/g, ' ').trim(),
  ),
});

const linesIn = (text: string): number => text.split('\n').length;

function isSparse(text: string): boolean {
  const { length } = text;
  // Nothing on a hidden page can be seen; it is read again when it is shown.
  if (length === 0 && !document.body?.checkVisibility({ visibilityProperty: true })) return false;
  const screens = (document.scrollingElement?.scrollHeight ?? 0) / innerHeight;
  return length < SPARSE.page || length < SPARSE.screen * screens || !hasParagraphs(text);
}

function hasParagraphs(text: string): boolean {
  let left = PARAGRAPHS.least;
  for (let at = 0, end = 0; left > 0 && end >= 0; at = end + 1) {
    end = text.indexOf('\n', at);
    if ((end < 0 ? text.length : end) - at >= PARAGRAPHS.length) left--;
  }
  return left === 0;
}

/** Open shadow roots of elements of the page's own making, and `nearTop` of any elements there; with those within. */
export function findRoots(nearTop = false): ShadowRoot[] {
  const hosts = new Set(ownElements());
  if (nearTop) for (const element of document.querySelectorAll(NEAR_TOP)) hosts.add(element);
  return rootsOf(hosts);
}

/**
 * What the gate looks at. Hosts of shadow roots are looked for among the elements of the page's own making, and near the top
 * where there is next to no text outside. @param everywhere also on pages with enough text.
 */
export function readPageText(limit: number, everywhere = false): PageText {
  let text = renderedText(limit);
  const sparse = isSparse(text);
  const roots: PageText['roots'] = [];
  for (const root of sparse || everywhere ? findRoots(sparse) : []) {
    const left = limit - text.length;
    roots.push({ root, line: linesIn(text) });
    text += `\n${(root.textContent ?? '').slice(0, Math.max(0, left))}`;
  }
  return { text, roots };
}
