/**
 * How present each person is to the reader at a place, by which a pronoun is understood: after Lappin and Leass (1994), each
 * mention adds weight by its grammatical role and every sentence halves what was there.
 */

/** Weights by role: the subject of a sentence or of a verb of saying, a name beside another verb, any other. */
export const WEIGHTS = { subject: 6, clause: 3, object: 1.5, oblique: 0.5 };
export type Role = keyof typeof WEIGHTS;

/** The share of the former weight that a new mention keeps: with all of it a name in every sentence outweighs whoever spoke last. */
const KEPT = 0.7;
/** A person with less weight is not present: a subject of six sentences ago. */
const LEAST = 0.08;
/** The number of persons kept, so that a text of nothing but names stays linear. */
const MOST_KEPT = 24;

interface Entry<V> {
  voice: V;
  weight: number;
  /** Sentence of its last mention, and the weightiest role there. */
  sentence: number;
  role: number;
}

export interface Salience<V> {
  /** Begins the next sentence. */
  next(): void;
  /** Notes a mention of a person. */
  note(voice: V, role: Role): void;
  /** Those present who fit, with their weights, the most present first. */
  present(fits: (voice: V) => boolean): { voice: V; weight: number }[];
}

/** A new measure for one article, to be told of all mentions in reading order. `whom`: what stands for the person of a voice. */
export function newSalience<V>(whom: (voice: V) => unknown): Salience<V> {
  const entries = new Map<unknown, Entry<V>>();
  let now = 0;
  const weightNow = ({ weight, sentence }: Entry<V>) => weight * 0.5 ** (now - sentence);
  const forget = () => {
    let least: [unknown, number] | null = null;
    for (const [key, entry] of entries) {
      const weight = weightNow(entry);
      if (least === null || weight < least[1]) least = [key, weight];
    }
    if (least) entries.delete(least[0]);
  };
  return {
    next: () => {
      now++;
    },
    note: (voice, name) => {
      const key = whom(voice);
      const entry = entries.get(key);
      const role = WEIGHTS[name];
      if (entry?.sentence === now) {
        entry.weight += Math.max(0, role - entry.role);
        entry.role = Math.max(role, entry.role);
        return;
      }
      if (!entry && entries.size >= MOST_KEPT) forget();
      entries.set(key, { voice, weight: role + (entry ? KEPT * weightNow(entry) : 0), sentence: now, role });
    },
    present: (fits) =>
      [...entries.values()]
        .filter(({ voice }) => fits(voice))
        .map((entry) => ({ voice: entry.voice, weight: weightNow(entry) }))
        .filter(({ weight }) => weight >= LEAST)
        .sort((a, b) => b.weight - a.weight),
  };
}
