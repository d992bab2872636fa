/** Looks into what is mounted: text as it is read, and elements by role and name as a browser computes them. */
import axe from 'axe-core';

/** All text in order, white space as it is shown. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one element of that selector. @throws where there is none. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`No ${selector}`);
  return found;
}

/** The button of that name. @throws where there is none. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? textOf(candidate)) === name,
  );
  if (!found) throw new Error(`No button “${name}”`);
  return found;
}

/** What axe-core finds wrong in an element, one line a fault; rules for whole pages do not apply to a part of one. */
export async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Elements whose text is cut off or sticks out of the holder, by class. Text that only a screen reader reads is left out. */
export function overflowingIn(holder: HTMLElement): string[] {
  const right = holder.getBoundingClientRect().right + 0.5;
  return [...holder.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.vh') && element.textContent !== '')
    .filter((element) => element.getBoundingClientRect().right > right || element.scrollWidth > element.clientWidth + 1)
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => `${element.tagName} ${element.className}: ${textOf(element).slice(0, 60)}`);
}
