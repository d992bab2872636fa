/** Stems of words for comparing the contexts of figures: endings removed, and words that news uses interchangeably made one. */

/** Words without information about what is counted. Lower case. */
const EMPTY = new Set(
  (
    'a an the and or but nor so yet if of in on at by for from to with as into onto over under about after before between through during per than ' +
    "that this these those it its it's he she they we you i him her them us me his their our your my who whom whose which what when where why how " +
    'is are was were be been being am has have had having do does did done will would can could may might must should shall not no up down out off ' +
    'also just only even still now then there here said say says saying told according added more most less least very much many some any all both each ' +
    'every other another such own same mr mrs ms dr one two three four five six seven eight nine ten while because since until against among around ' +
    'approximately nearly almost at-least'
  ).split(' '),
);

/** One word for each kind of count that news has of every event; the first represents all. */
const SAME = new Map(
  [
    'kill kills killed killing dead death deaths died die dies fatal fatally fatality fatalities slain casualty toll',
    'injure injured injuring injuries injury hurt wounded wound wounds',
    'arrest arrested arrests arresting detained detain custody',
    'evacuate evacuated evacuation evacuees',
    'homes home houses house residences',
    'percent per-cent pct %',
    'cost costs price priced prices charge charged charges fee',
    'begin began begun start started starts beginning starting',
    'crew crewmember crewmembers crewmen',
    'jobless unemployment unemployed joblessness',
    'legislators lawmakers',
    'kilometers kilometres km',
    'meters metres',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] as string] as const);
  }),
);

/** The stem of a lower-case word: "agreed", "agrees" and "agree" give one. Null for a word that says nothing. */
export function stemOf(word: string): string | null {
  const plain = word.replace(/['’]s$/, '').replace(/[.,]+$/, '');
  if (plain.length < 2 || EMPTY.has(plain)) return null;
  const same = SAME.get(plain);
  if (same) return same;
  if (/\p{N}/u.test(plain)) return plain.replaceAll(',', '');
  if (plain.length < 4) return plain;
  return plain
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly|e)$/u, '')
    .replace(/([bdfgklmnprt])\1$/, '$1');
}

const WORDS_OF_STEM = Map.groupBy(SAME.keys(), (word) => SAME.get(word) as string);

/** The interchangeable words that the stem represents; empty for any other stem. */
export const wordsOfStem = (stem: string): readonly string[] => WORDS_OF_STEM.get(stem) ?? [];
