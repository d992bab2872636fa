/**
 * The day printed beside the headline: "By Jane Roe, April 21, 2017", "Publicado el 21 de abril de 2017". Searched only in the few
 * lines around the headline; a line about a change ("Updated ...") is skipped.
 */
import { dayForMachines, findPrintedDays, type PrintedDay } from '../../../text/dates/printed-day.ts';
import { blockAround, closestOf, NOT_READ, selectAll, textOf, walkPage } from '../../elements.ts';

/** Most nodes and characters read after the headline, and before it. */
const BEHIND = { nodes: 400, characters: 2_500 };
const BEFORE = { nodes: 40, characters: 250 };
/** A longer line is prose, whose dates belong to the story (UTF-16 units). */
const LONGEST_LINE = 140;
/** At most this many lines of prose are skipped: a standfirst may come between headline and byline. */
const MOST_PROSE = 2;
const LONGEST_HEADLINE = 300;

/** Words for a change, in the languages of many papers, before a date in its line. */
const CHANGED =
  /updat|modif|edited|revis|actuali|aktuali|aggiorn|mis à jour|geändert|stand:|更新|обновл|изменен|оновл|güncel|päivit|oppdat|opdat|uppdat|bijgewerkt|atuali|zmian|تحديث|تعديل|עודכן|cập nhật/i;
/** Elements outside the article: other stories, comments, and tables of records, whose days belong to their entries. */
const FURNITURE =
  'nav,aside,dl,th,footer,form,[role="navigation" i],[role="complementary" i],[class*="comment" i],[class*="related" i]';
/** Names that sites give to the element with the day. */
const HINTS =
  '[class*="publish" i],[class*="pubdate" i],[class*="post-date" i],[class*="entry-date" i],[class*="article-date" i],[class*="article__date" i],[class*="date-time" i],[class*="byline" i],[id*="pubdate" i]';
const MOST_HINTS = 12;

/** The language that the page declares (BCP 47), or ''. */
function languageOfPage(): string {
  const root = selectAll('html')[0];
  return (root && Element.prototype.getAttribute.call(root, 'lang'))?.trim() ?? '';
}

const squeezed = (text: string) =>
  text
    .slice(0, 4 * LONGEST_HEADLINE)
    .replace(/\s+/g, ' ')
    .trim();

const wordsOf = (text: string): string[] =>
  squeezed(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Least share of a headline's words that are in the title of the page. */
const SHARED = 0.6;
/** Shorter headings are names of sites and sections. In words, or in characters for scripts without spaces. */
const SHORTEST = { words: 4, characters: 10 };
const MOST_HEADINGS = 30;

/** The heading whose words are in the page's title; null if there is none. */
function findHeadline(title: string): Element | null {
  const known = new Set(wordsOf(`${title} ${document.title}`));
  const whole = squeezed(title).toLowerCase();
  const isHeadline = (element: Element) => {
    const text = squeezed(textOf(element)).toLowerCase();
    const words = wordsOf(text);
    if (words.length < SHORTEST.words)
      return text.length >= SHORTEST.characters && whole.startsWith(text) && text !== whole;
    return words.filter((word) => known.has(word)).length >= SHARED * words.length;
  };
  for (const level of ['h1', 'h2', '[class*="title" i],[class*="headline" i]']) {
    const found = [...selectAll(level)].slice(0, MOST_HEADINGS).find(isHeadline);
    if (found) return found;
  }
  return null;
}

/** The first day in a line that is not the day of a change. */
function dayOfLine(line: string, language: string): PrintedDay | null {
  let from = 0;
  for (const day of findPrintedDays(line, language)) {
    if (!CHANGED.test(line.slice(from, day.start))) return day;
    from = day.end;
  }
  return null;
}

function dayOfTime(element: Element): PrintedDay | null {
  const { getAttribute } = Element.prototype;
  const datetime = getAttribute.call(element, 'datetime');
  const name = getAttribute.call(element, 'class') ?? '';
  const isChange = /modif|updat/i.test(name) && !/publish|entry-date/i.test(name);
  return datetime && !isChange ? dayForMachines(datetime) : null;
}

interface Walk {
  step: (walker: TreeWalker) => Node | null;
  nodes: number;
  characters: number;
}

/** Reads line by line from the headline, and returns the first day printed as the article's own. */
function dayAlong(headline: Element, language: string, { step, nodes, characters }: Walk): PrintedDay | null {
  const { contains } = Node.prototype;
  const walker = walkPage(ELEMENTS_AND_TEXTS);
  walker.currentNode = headline;
  let line = '';
  let block: Element | null = null;
  let prose = 0;
  const lineDay = () => {
    const text = squeezed(line);
    line = '';
    if (text.length > LONGEST_LINE) prose++;
    return text.length <= LONGEST_LINE ? dayOfLine(text, language) : null;
  };
  for (
    let node = step(walker), n = 0;
    node && n < nodes && characters > 0 && prose <= MOST_PROSE;
    node = step(walker), n++
  ) {
    if (contains.call(headline, node) || contains.call(node, headline)) continue;
    if (!(node instanceof Text)) {
      const day =
        (node as Element).localName === 'time' && !isFurniture(node as Element) ? dayOfTime(node as Element) : null;
      if (day && !CHANGED.test(line.slice(-40))) return day;
      continue;
    }
    const parent = node.parentElement;
    if (!parent || closestOf(parent, NOT_READ) || isFurniture(parent)) continue;
    const around = blockAround(node);
    if (around !== block) {
      const day = lineDay();
      if (day) return day;
      block = around;
    }
    line += node.data.slice(0, 500);
    characters -= node.data.trim().length;
  }
  return lineDay();
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 1 | 4;

const isFurniture = (element: Element) => closestOf(element, FURNITURE) !== null;

/** The day in elements named for it, if all of them agree. */
function dayInHints(language: string): PrintedDay | null {
  const { getAttribute } = Element.prototype;
  const days: PrintedDay[] = [];
  // In a table such elements belong to the table's subject: a founding in a box of facts is "published" too.
  const outside = (one: Element) => !isFurniture(one) && closestOf(one, 'table') === null;
  for (const element of [...selectAll(HINTS)].filter(outside).slice(0, MOST_HINTS)) {
    const told = ['datetime', 'content', 'title'].map((name) => getAttribute.call(element, name) ?? '');
    const texts = [...told, squeezed(textOf(element)).slice(0, LONGEST_LINE)];
    const day = texts.map((text) => dayOfLine(text, language)).find((one) => one !== null);
    if (day) days.push(day);
  }
  const [first] = days;
  return first && days.every(({ day }) => day === first.day) ? first : null;
}

/** The day printed beside the headline; null if there is none. `title` of the page, which identifies the headline. */
export function dayInByline(title: string): PrintedDay | null {
  const language = languageOfPage();
  const headline = findHeadline(title);
  const along = headline && dayAlong(headline, language, { step: (walker) => walker.nextNode(), ...BEHIND });
  if (along) return along;
  const hinted = dayInHints(language);
  if (hinted || !headline) return hinted;
  return dayAlong(headline, language, { step: (walker) => walker.previousNode(), ...BEFORE });
}
