/** Which elements of a page carry text worth reading, which join text and which break it. Local names, as HTML and XHTML have them. */

/**
 * Text in these is not prose of the page: code, form fields, drawings, formulas, annotations over words, and what the
 * browser shows only when scripts are off.
 */
const SKIPPED =
  'script style noscript template head title code pre kbd samp textarea select option datalist button input output ' +
  'svg math canvas iframe frame object embed audio video rt rp';

/** Text on both sides of these edges reads on. Every other element is a block, and no name crosses its edges. */
const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr picture q rb ruby s slot small ' +
  'source span strike strong sub sup time tt u var wbr';

/** The blocks of most pages. Any other name is a block too, but takes longer to tell. */
const BLOCKS =
  'div p li ul ol h1 h2 h3 h4 h5 h6 section article header footer nav main aside figure figcaption td tr tbody table th ' +
  'thead dl dt dd blockquote form label body hr address details summary';

/** Where these stand above a mention, somebody is writing: never marked, never counted. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i]';

let parentNode: (() => Node | null) | undefined;

/** The parent, also of a form that hides its `parentNode` behind a field of that name. */
export function parentOf(node: Node): Node | null {
  parentNode ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as () => Node | null;
  return parentNode.call(node);
}

export type ElementRole = 'skipped' | 'inline' | 'break' | 'block';

let roles: ReadonlyMap<unknown, ElementRole> | undefined;

/** Made when it is first asked for: on most pages nothing is read, and the script that runs on every page has it too. */
function rolesByName(): ReadonlyMap<unknown, ElementRole> {
  if (roles) return roles;
  const made = new Map<unknown, ElementRole>([['br', 'break']]);
  for (const name of BLOCKS.split(' ')) made.set(name, 'block');
  for (const name of INLINE.split(' ')) made.set(name, 'inline');
  for (const name of SKIPPED.split(' ')) made.set(name, 'skipped');
  roles = made;
  return made;
}

/**
 * The role of an element. A form whose `localName` is hidden by a field of that name (the page can do this to us in
 * Chromium, although we run apart from it) is a block. Own elements of the page are as they are laid out.
 */
export function roleOf(element: Element): ElementRole {
  const name: unknown = element.localName;
  const role = rolesByName().get(name);
  if (role) return role;
  if (typeof name !== 'string' || !name.includes('-')) return 'block';
  return /^(inline$|contents$)/.test(getComputedStyle(element).display) ? 'inline' : 'block';
}

/** The nearest element, the node included, at whose edges text breaks; the host where there is none below its shadow root. */
export function blockAround(node: Node | null): Element | null {
  let at = node;
  // Inline elements are no forms, so they can be asked for their parent; this is asked of every text that is read.
  while (at && rolesByName().get((at as Element).localName) === 'inline') at = at.parentNode;
  for (; at; at = parentOf(at)) {
    if (at instanceof ShadowRoot) return at.host;
    if (at instanceof Element && roleOf(at) !== 'inline') return at;
  }
  return null;
}

/** Whether an element stands inside one that is not read. */
export const isInSkipped = (element: Element): boolean =>
  Element.prototype.closest.call(element, SKIPPED.replaceAll(' ', ',')) !== null;
