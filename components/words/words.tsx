/**
 * Where every word that a person reads comes from. Components ask `useWords()`; whoever mounts them says how a message is
 * looked up, since only an entrypoint may touch the browser.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';
import { formatDay, formatSpan } from './format-day.ts';

export type MessageKey = keyof typeof messages;
/** The part before `_one` and `_other` of the messages that come in both. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Looks up a message and puts the values in place of `$1`, `$2`, ...; empty where there is none, as browsers do. */
export type GetMessage = (key: string, values: string[]) => string;

export interface Words {
  (key: MessageKey, ...values: (string | number)[]): string;
  /** The form of a message that the number asks for; the number is `$1`, the values follow. */
  count: (key: PluralKey, count: number, ...values: (string | number)[]) => string;
  /** "A, B and C" as the language joins them. */
  list: (items: readonly string[]) => string;
  number: (value: number) => string;
  /** A number with a unit that `Intl` knows: "64 kB". */
  unit: (value: number, unit: string) => string;
  /** An ISO day, month or year, or a day without a year; anything else is returned as it came. */
  day: (iso: string) => string;
  /** From one ISO day to another, told in years where `years` is set. */
  span: (from: string, to: string, options?: { years: boolean }) => string;
  /** A message by a name that data chose, or null where the locale file has none of that name. */
  named: (key: string, ...values: (string | number)[]) => string | null;
}

/**
 * @param uiLanguage BCP 47 tag of the browser's interface: its region decides how dates look, where it is the language of
 *   the words at all. English words around German dates would be neither.
 */
export function makeWords(getMessage: GetMessage, uiLanguage: string): Words {
  const base = getMessage('wordsLanguage', []) || 'en';
  const [spoken] = uiLanguage.toLowerCase().split('-');
  const language = spoken === base ? uiLanguage : base;
  const plural = new Intl.PluralRules(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const text = (value: string | number) => (typeof value === 'number' ? decimal.format(value) : value);
  const say = (key: string, values: (string | number)[]) => getMessage(key, values.map(text));
  return Object.assign((key: MessageKey, ...values: (string | number)[]) => say(key, values), {
    count: (key: PluralKey, count: number, ...values: (string | number)[]) =>
      say(`${key}_${plural.select(count)}`, [count, ...values]) || say(`${key}_other`, [count, ...values]),
    list: (items: readonly string[]) => conjunction.format(items),
    number: (value: number) => decimal.format(value),
    unit: (value: number, unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit }).format(value),
    day: (iso: string) => formatDay(iso, language),
    span: (from: string, to: string, options?: { years: boolean }) =>
      formatSpan({ from, to, years: options?.years ?? false }, language),
    named: (key: string, ...values: (string | number)[]) => say(key, values) || null,
  });
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider(props: { getMessage: GetMessage; uiLanguage: string; children: ComponentChildren }) {
  const words = useMemo(() => makeWords(props.getMessage, props.uiLanguage), [props.getMessage, props.uiLanguage]);
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>;
}

/** @throws where no `WordsProvider` stands above: a card without words must not pass unnoticed. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No WordsProvider above this component');
  return words;
}
