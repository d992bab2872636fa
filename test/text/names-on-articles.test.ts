/** The built-in pack's names on whole articles, by rules that hold for any article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexiconNames, topicTerms } from '../../lib/corpus/rows/lexicon-names.ts';
import { packRecords } from '../../lib/corpus/rows/to-records.ts';
import type { LexiconName } from '../../lib/text/lexicon.ts';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { findTopics, vouch } from '../../lib/text/names/vouch.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';

const shared = new URL('../../../shared/', import.meta.url);
const folders = ['articles/', 'seeds/'].map((folder) => new URL(folder, shared)).filter((folder) => existsSync(folder));
const found = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8').split(/\n+/)] as const),
);
// One empty row where there is none, so that the tests are listed as skipped.
const articles: (readonly [string, string[]])[] = found.length > 0 ? found : [['no article', []]];
const { actors, head } = packRecords(await readSeeds(new URL('../../seeds/', import.meta.url)));
const names = lexiconNames(actors);
const topics = topicTerms(head);

function spansOn(blocks: readonly string[], lexicon: readonly LexiconName[], always = false) {
  const index = compileNames(lexicon, topics);
  const hits = blocks.map((block) => findNames(block, index));
  const vouched = vouch(hits, {
    metadata: [],
    topics: () => (always ? new Set(['one', 'two', 'three']) : findTopics(blocks.join('\n'), index)),
  });
  return blocks.flatMap((block, at) =>
    (vouched[at] ?? []).map(({ start, end, actors }) => ({
      block,
      start,
      end,
      text: block.slice(start, end),
      next: block.slice(end).match(/^ ([A-Z]\w*)/)?.[1] ?? '',
      actors,
    })),
  );
}

const BEFORE =
  /(?:[Ll]eader|Mayor|Sen\.|Gov\.|Chief|Speaker|[Ss]ecretary|Judge|actor|writer|General|spokes\w+|by|attorney) /.source;
const NAME = /([A-Z][a-z]+) ([A-Z][a-z]+)/.source;
const AFTER = /,? (?:said|says|told|an? [a-z]|the [a-z]|who|professor|\([DR]-)/.source;

/** Surnames of the people in an article: two capitalised words beside an office or a verb of saying. */
function surnames(blocks: readonly string[]): Set<string> {
  const ours = new Set(names.flatMap(({ kind, text }) => (kind === 'person' ? [] : text.split(' '))));
  const found = blocks.flatMap((block) => [
    ...block.matchAll(new RegExp(`${BEFORE}${NAME}\\b|\\b${NAME}${AFTER}`, 'g')),
  ]);
  return new Set(found.map((match) => match[2] ?? match[4] ?? '').filter((last) => !ours.has(last)));
}

describe.skipIf(found.length === 0)('whole articles (skipped where ../shared does not stand)', () => {
  test.each(articles)('%s: every full name is found', (_name, blocks) => {
    const spans = spansOn(blocks, names);
    let expected = 0;
    for (const block of blocks) {
      const plain = block.replaceAll('’', "'");
      for (const { text, form } of names) {
        if (form !== 'full') continue;
        for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1)) {
          if (/\w/.test(plain.charAt(at - 1)) || /\w/.test(plain.charAt(at + text.length))) continue;
          expected += 1;
          const there = spans.some((span) => span.block === block && span.start <= at && span.end >= at + text.length);
          expect(there, `${text} at ${at}`).toBe(true);
        }
      }
    }
    expect(expected).toBeGreaterThan(0);
  });

  test.each(articles)(
    '%s: no place or person is marked inside the name of a paper, team, school or other person',
    (_name, blocks) => {
      const others =
        /^(?:Times|Post|Tribune|Chronicle|News|Herald|Bears|Broncos|University|School|Institute|Bay|Jr|Foundation|Tower)$/;
      for (const { next } of spansOn(blocks, names, true)) expect(next).not.toMatch(others);
    },
  );

  test.each(articles)('%s: a surname of another person in it is no actor of the corpus', (_name, blocks) => {
    const strangers = surnames(blocks);
    // Namesakes of the people in the article, on the topic as far as any page can be: only their surname is the same.
    const namesakes = Array.from(strangers, (last): LexiconName[] => [
      { text: `Zeno ${last}`, actor: last, kind: 'person', form: 'full', titles: ['Archon'] },
      { text: last, actor: last, kind: 'person', form: 'short', titles: ['Archon'] },
    ]).flat();
    expect(strangers.size).toBeGreaterThan(0);
    expect(spansOn(blocks, namesakes, true).map(({ text, block }) => `${text}: ${block}`)).toEqual([]);
  });
});
