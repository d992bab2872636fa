/** Articles of our own making, some 600 words each, as like news as timing needs: several articles on each invented event. */
import type { ArticleInput } from '../../../../lib/join/article/article.ts';

const FIRST = 'Anna Carl Dora Emil Frida Georg Hanna Ivan Julia Karl Lena Mark Nina Otto Paula Ruth Simon Tessa'.split(
  ' ',
);
const LAST =
  'Abbott Barlow Crane Dalton Ellery Foster Garner Holt Ingram Jarvis Keller Lowell Marsh Norton Osgood Porter'.split(
    ' ',
  );
const PLACES = 'Ashby Brant Coldwell Dunmore Eastlake Farrow Gresham Hadley Inver Jessup Kestrel Langdon Milford'.split(
  ' ',
);
const THINGS =
  'bridge ferry reactor museum quarry airport school harvest vaccine lighthouse refinery station tunnel'.split(' ');
const VERBS = 'closed opened flooded repaired inspected sold rebuilt evacuated'.split(' ');
const PARAGRAPHS = 14;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function paragraphOf(event: number, n: number, copy: number): string {
  const name = `${pick(FIRST, event * 7 + n)} ${pick(LAST, event * 5 + n * 3)}`;
  const [place, thing] = [`${pick(PLACES, event)}${event > 12 ? event : ''}`, pick(THINGS, event + n)];
  const count = 20 + event * 13 + n * 7;
  const words = pick(
    [
      `We saw the ${thing} from the window and nobody told us about the ${pick(THINGS, n * 3)}`,
      `My brother ${pick(FIRST, n + 9)} repaired ${pick(THINGS, n)} roofs for a living, and he would have laughed at this`,
      `Whoever signed that ${thing} contract in ${pick(PLACES, n + event)} should explain it to the ${pick(LAST, n)} family`,
      `It rained, the ${pick(THINGS, n + 5)} pumps failed, and by midnight ${pick(FIRST, event + n)} was the only one awake`,
      `A quieter ${thing} is possible; ${pick(PLACES, event * 2 + n)} has shown that with less money and fewer lawyers`,
    ],
    n + event,
  );
  const said =
    `“${words},” ${name.split(' ')[1]} said after meeting ${pick(FIRST, n + 4)} ${pick(LAST, n + event)}, ` +
    `who works for the ${pick(PLACES, n + 5)} Company.`;
  const told = `The ${thing} in ${place} was ${pick(VERBS, n + copy)} on Tuesday, ${name} of the ${place} Council said.`;
  const counted =
    `About ${count} people and ${copy % 3 === 0 ? n + 3 : n + 2} buses were counted there in ${2000 + ((event + n) % 19)}, ` +
    `and $${count},500 was paid for the ${pick(THINGS, n * 2 + 1)} by ${pick(PLACES, n * 3 + 1)}.`;
  const plain = `Neighbours of the ${pick(THINGS, n * 2)} went home ${pick(VERBS, n + 3)} or waited, as ${pick(FIRST, n)} ${pick(LAST, n + 7)} of ${pick(PLACES, n + 2)} remembers.`;
  // News of 600 words has some twenty figures: they stand in every second paragraph.
  return n % 2 === 0 ? `${told} ${counted} ${said}` : `${told} ${plain} ${said}`;
}

/** `count` articles, `perEvent` on each event; the same ones at every call. */
export function inventArticles(count: number, perEvent: number): ArticleInput[] {
  return Array.from({ length: count }, (_, n) => {
    const [event, copy] = [Math.floor(n / perEvent), n % perEvent];
    const title = `The ${pick(THINGS, event)} of ${pick(PLACES, event)}, seen by paper ${copy}`;
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => paragraphOf(event, at, copy));
    const day = new Date(Date.UTC(2019, 0, 1 + event * 9)).toISOString().slice(0, 10);
    return { id: `paper-${n}`, title, text: [title, ...paragraphs].join('\n\n'), published: day };
  });
}
