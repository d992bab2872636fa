/** Files that look wrong and are packs, the same for the same seed: what a check must not refuse. */
import fc from 'fast-check';
import { writeBundle } from '../../../lib/corpus/import/pack-bundle.ts';
import { writePackFile } from '../../../lib/corpus/pack/pack-file.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { anyPack } from '../../corpus/any-pack.ts';
import { placesIn, setPlace } from './json-places.ts';
import { type Random, randomOf } from './random.ts';
import { wholePack } from './whole-pack.ts';

export interface OddFile {
  kind: string;
  text: string;
  /** What must be stored. */
  pack: Pack;
}

const TEXTS = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '$' + '{alert(1)}',
    "'; DROP TABLE packs; --",
    '{{ 7 * 7 }}',
  ],
  ...['{"format": 1}', '\\u0000', '../../etc/passwd', '=1+1', '__proto__', 'constructor', 'null', 'NaN', '0'],
  ...[
    'العربية',
    'עברית',
    '中文新聞',
    '日本語',
    '한국어',
    'ภาษาไทย',
    'हिन्दी',
    'Ελληνικά',
    'Русский',
    'Tiếng Việt',
    'ქართული',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🇪🇺',
    'e\u0301',
    'a\u200Db',
    'ﬁ',
    '𝔘𝔫𝔦',
    'A\u00ADB',
    '\u00A0x',
    'ẞ',
    'İ',
    '½',
    '“”‘’«»„',
    '\\',
    '"',
    '/',
    '\t',
  ].filter((text) => text.trim() !== ''),
];

/** Fields that may hold any text. */
const PLAIN =
  /\/(?:title|description|licence|name|note|text|label|proposition|place|outlet|credit|headline|attributed)$/;

function withTexts(random: Random): Pack {
  const pack = wholePack();
  for (const place of placesIn(pack)) if (PLAIN.test(place.kind)) setPlace(place, random.pick(TEXTS));
  return pack;
}

/** The longest text in each field, and the most entries in small lists. */
function withLimits(): Pack {
  const pack = wholePack();
  pack.pack.topic = Array.from({ length: 200 }, (_, n) => `${n}`.padStart(100, 'x'));
  const [actor] = pack.actors;
  if (actor) actor.names = Array.from({ length: 100 }, (_, n) => ({ text: `${n}`.padStart(200, 'N'), form: 'short' }));
  const [statement] = pack.sources[0]?.statements ?? [];
  if (statement) statement.text = 'x'.repeat(50_000);
  return pack;
}

/** Nothing but the head. */
function empty(): Pack {
  const pack = wholePack();
  return { ...pack, actors: [], measures: [], claims: [], events: [], links: [], sources: [] };
}

function withNumbers(random: Random): Pack {
  const pack = wholePack();
  const [figure] = pack.sources[0]?.statements[0]?.figures ?? [];
  if (figure) figure.value = random.pick([0, 1e308, -1e308, 5e-324, 2 ** 53 + 1, 0.1 + 0.2]);
  const day = pack.sources[0]?.statements[2]?.figures[0];
  if (day) day.value = random.pick(['2020', '2020-05', '--05-09', '--05', '0001-01-01', '9999-12-31']);
  return pack;
}

/** Keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const escapeAll = (text: string): string =>
  text.replace(/[\u0080-\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Make = (random: Random, seed: number) => { pack: Pack; text: string };
const asFile = (pack: Pack) => ({ pack, text: writePackFile(pack) });

const MAKES: Readonly<Record<string, Make>> = {
  'any pack': (_, seed) => {
    const [drawn] = fc.sample(fc.gen().map(anyPack), { seed, numRuns: 1 });
    return asFile(drawn as Pack);
  },
  'odd texts': (random) => asFile(withTexts(random)),
  'odd texts, escaped': (random) => {
    const pack = withTexts(random);
    return { pack, text: escapeAll(writePackFile(pack)) };
  },
  'limits reached': () => asFile(withLimits()),
  'nothing but a head': () => asFile(empty()),
  'odd numbers': (random) => asFile(withNumbers(random)),
  'other order of keys': () => ({ pack: wholePack(), text: JSON.stringify(reversed(wholePack())) }),
  'byte order mark': () => ({ pack: wholePack(), text: `\uFEFF${writePackFile(wholePack())}` }),
  'spaces everywhere': () => ({ pack: wholePack(), text: ` \t\r\n${JSON.stringify(wholePack(), null, '\t')}\r\n ` }),
  'named schema': () => ({
    pack: wholePack(),
    text: JSON.stringify({ $schema: './pack.schema.json', ...wholePack() }),
  }),
  'several packs in one': () => ({
    pack: wholePack(),
    text: writeBundle({ packs: [wholePack()], off: [], settings: { anything: [1, { at: 'all' }] } }),
  }),
};

const KINDS = Object.keys(MAKES);

/** The n-th odd file of a seed; kinds take turns. */
export function oddFile(n: number, seed: number): OddFile {
  const kind = KINDS[n % KINDS.length] as string;
  return { kind, ...(MAKES[kind] as Make)(randomOf(seed + n), seed + n) };
}
