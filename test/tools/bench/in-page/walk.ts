/** The limit that everything is measured by: one pass over a page's text nodes that reads each one's text. */

/** Characters of all text nodes of the document. */
export function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}
