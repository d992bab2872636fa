/**
 * The context that says what a block's figures count: the lead-in of a list, the heads of row and column, the box beside a large
 * number, the heading. Read only for blocks with a number or a quotation mark, from a few elements around each.
 */

import { parentOf } from '../elements.ts';
import { dayOfPart } from './published/part-day.ts';
import type { TextBlock } from './text-block.ts';

export interface BlockContext {
  /** For a number alone in its block: its label, or the heads of its row and column. */
  label: string;
  /** The sentence that leads up to a list. */
  leadIn: string;
  /** The heading above, then the paragraph before. */
  above: string[];
  /** Day of the part of the page that contains the block, if the part gives one. */
  day: string | null;
}

/** Longest text kept (UTF-16 units). */
const MOST = 300;
/** A block of more words says itself what it counts. */
const LONE_NUMBER = /^\s*\S{1,40}(?:\s+\S{1,40}){0,2}\s*$/;
/** Most elements examined before each ancestor, and most ancestors, in the search for the heading above. */
const MOST_BESIDE = 40;
const MOST_ABOVE = 12;
const HEADING = 'h1,h2,h3,h4,h5,h6';

const { closest, matches, querySelector, querySelectorAll } = Element.prototype;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .slice(0, 4 * MOST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);

/** The heads of the row and column of a cell, and the caption of its table. */
function headsOf(cell: HTMLTableCellElement): string {
  const row = cell.parentElement;
  const table = closest.call(cell, 'table');
  const first = row?.firstElementChild;
  const column = table && querySelector.call(table, 'tr')?.children[cell.cellIndex];
  const heads = [first, column, table && querySelector.call(table, 'caption')];
  return [...new Set(heads)]
    .filter((head) => head && head !== cell)
    .map(textOf)
    .join(' ');
}

/** The text beside an element with only a number, or beside a wrapper with only that element. */
function besideOf(element: Element): string {
  const own = textOf(element);
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
    if (textOf(at) !== own) return '';
    const beside = [at.nextElementSibling, at.previousElementSibling].map(textOf);
    const label = beside.find((text) => /\p{L}{3}/u.test(text) && text.length < MOST);
    if (label) return label;
  }
  return '';
}

function labelOf({ element, text }: TextBlock): string {
  const cell = closest.call(element, 'td,th');
  if (cell instanceof HTMLTableCellElement) return headsOf(cell);
  if (element.localName === 'dd' || element.localName === 'dt') return besideOf(element);
  return LONE_NUMBER.test(text) && element.localName !== 'li' ? besideOf(element) : '';
}

function leadInOf(element: Element): string {
  const item = closest.call(element, 'li');
  const list = item && closest.call(item, 'ul,ol');
  return list ? textOf(list.previousElementSibling) : '';
}

/** The heading above, searched before the block and before its ancestors. */
function headingAbove(element: Element): string {
  let at: Node | null = element;
  for (let level = 0; at instanceof Element && level < MOST_ABOVE; at = parentOf(at), level++) {
    let beside: Element | null = at.previousElementSibling;
    for (let count = 0; beside && count < MOST_BESIDE; beside = beside.previousElementSibling, count++) {
      const found = matches.call(beside, HEADING) ? beside : [...querySelectorAll.call(beside, HEADING)].at(-1);
      if (found) return textOf(found);
    }
  }
  return '';
}

/** `published`: the page's own day, ISO. */
export function contextOf(block: TextBlock, published: string | null): BlockContext {
  const { element } = block;
  const above = [headingAbove(element), textOf(element.previousElementSibling)].filter((text) => text !== '');
  return { label: labelOf(block), leadIn: leadInOf(element), above, day: dayOfPart(element, published) };
}
