/** The page's rendered text, read without visiting nodes: the cheapest way to tell whether the page may hold anything of the corpus. */

/**
 * A page with less rendered text (UTF-16 units), in all or per screen of its height, may have text in shadow roots. On other pages
 * the gate does not search for them, because that costs half as much again as the text; if something is found, all are searched.
 */
const SPARSE = { page: 2_000, screen: 200 };
/** An article has at least so many lines of such a length (UTF-16 units); without them the article may be in a shadow root. */
const PARAGRAPHS = { least: 3, length: 200 };
/** Where the hosts of shadow roots are searched on a page without text outside them: near the top, since checking every element costs as much as reading the page. */
const NEAR_TOP = 'body, body > *, body > * > *';

export interface PageText {
  /** Rendered text, then the text of the shadow roots. */
  text: string;
  /** Open shadow roots, each with the number of the first line of its text. */
  roots: { root: ShadowRoot; line: number }[];
}

/** Whether an element or its children are laid out. */
const isLaidOut = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** Rendered text of the body, without hidden text and shadow roots. */
function renderedText(limit: number): string {
  const { body } = document;
  // The text of a page without layout is the text of its source, scripts included.
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

/** Custom elements, whose names contain a hyphen. XPath finds them without creating a wrapper for every node. */
function* ownElements(): Generator<Node> {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const found = document.evaluate("//*[contains(local-name(), '-')]", document, null, type, null);
  for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Node;
}

/** Most elements of each kind that are read, and most text of each (UTF-16 units). */
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
 * What the rendered text does not show: texts without quotation marks that are marked up as quoted, and the original spelling of
 * headings that the style sets in lower case.
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

/** Open shadow roots of custom elements, with `nearTop` also of any elements there, and the roots inside them. */
export function findRoots(nearTop = false): ShadowRoot[] {
  const hosts = new Set(ownElements());
  if (nearTop) for (const element of document.querySelectorAll(NEAR_TOP)) hosts.add(element);
  return rootsOf(hosts);
}

/**
 * The text that the gate examines. Shadow roots are searched among custom elements, and near the top if there is hardly any text
 * outside them. @param everywhere also on pages with enough text.
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
