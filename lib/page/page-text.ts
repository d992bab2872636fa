/** The page's text at its cheapest, for the gate: what is rendered, blocks parted by line breaks, before any node is visited. */

/** The gate's scan is cut into stretches of this length (UTF-16 units), a slice of work each. */
const STRETCH = 20_000;
/** A page with less rendered text than this may keep all of it in shadow roots (UTF-16 units). */
const SPARSE = 2_000;

/** Text of the body as rendered; hidden text and what stands in shadow roots is not in it. */
export function renderedText(limit: number): string {
  // biome-ignore lint/performance/useDomNodeTextContent: rendered text is meant: it parts blocks, and leaves scripts out.
  const text: unknown = document.body?.innerText;
  // A frameset has no such text.
  return typeof text === 'string' ? text.slice(0, limit) : '';
}

/** A text in stretches that end at line breaks where there are any. */
export function* stretchesOf(text: string): Generator<string, void> {
  for (let from = 0; from < text.length; ) {
    const end = from + STRETCH;
    const lineEnd = end < text.length ? text.lastIndexOf('\n', end) : text.length;
    const to = lineEnd > from ? lineEnd : Math.min(end, text.length);
    yield text.slice(from, to);
    from = to;
  }
}

/** Text in the open shadow roots of these elements, and in those within. */
function textInRoots(elements: Iterable<Node>): string {
  const texts: string[] = [];
  const waiting = [...elements];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const root: unknown = (node as Element).shadowRoot;
    if (!(root instanceof ShadowRoot)) continue;
    texts.push(root.textContent ?? '');
    waiting.push(...root.querySelectorAll('*'));
  }
  return texts.join('\n');
}

/** Elements of the page's own making: they have a hyphen in their name, and the engine finds them without waking every node. */
function* ownElements(): Generator<Node> {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const found = document.evaluate("//*[contains(local-name(), '-')]", document, null, type, null);
  for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Node;
}

/**
 * What the gate looks at: rendered text, and that of shadow roots. Plain elements are asked for one only on a page with
 * next to no text outside, since asking each costs as much as reading the page.
 */
export function gateText(limit: number): string {
  const text = renderedText(limit);
  const hosts = text.length < SPARSE ? document.body.querySelectorAll('*') : ownElements();
  return `${text}\n${textInRoots(hosts)}`.slice(0, limit);
}
