/** Articles joined with nothing prepared: actors, utterances and figures across them, and what must stay apart. */
import { describe, expect, test } from 'vitest';
import type { Found, FoundActor } from '../../lib/join/found/found.ts';
import { joinArticles } from '../../lib/join/join-articles.ts';
import { article, FERRY } from './articles-for-tests.ts';

const join = (inputs = FERRY): Found => joinArticles(inputs, { oneEvent: true });
const textOf = (id: string) => FERRY.find((one) => one.id === id)?.text ?? '';
const actor = (found: Found, name: string): FoundActor | undefined => found.actors.find((one) => one.name === name);
const namesOf = (found: Found, name: string) =>
  actor(found, name)
    ?.names.map(({ text }) => text)
    .sort();
const values = (found: Found) =>
  found.measures.map(({ members, relation }) => [[...new Set(members.map(({ value }) => value))].join('/'), relation]);

describe('actors', () => {
  test('full name, surname and middle initial are one person over the articles', () => {
    const found = join();
    expect(namesOf(found, 'Peter Lindqvist') ?? namesOf(found, 'Peter J. Lindqvist')).toEqual([
      'Lindqvist',
      'Peter J. Lindqvist',
      'Peter Lindqvist',
    ]);
    expect(namesOf(found, 'Ellen Strand')).toEqual(['Ellen Strand', 'Strand']);
    expect(actor(found, 'Ellen Strand')?.kind).toBe('person');
  });

  test('an acronym is the body that an article defines it for, a company the one with its designation', () => {
    const found = join();
    expect(namesOf(found, 'Marine Accident Bureau')).toEqual(['MAB', 'Marine Accident Bureau']);
    const company = found.actors.filter(({ names }) => names.some(({ text }) => text.startsWith('Northern Ferries')));
    expect(company).toHaveLength(1);
  });

  test('two people of one surname stay two, and the bare surname is the one its article names', () => {
    const found = join([
      article('a', ['Two of a name', 'Ruth Adler said the plan was sound.', 'Adler spoke on Friday in the town hall.']),
      article('b', [
        'The other',
        'Simon Adler, a farmer, said he would sue.',
        'Adler farms in the north of the county.',
      ]),
    ]);
    expect(namesOf(found, 'Ruth Adler')).toEqual(['Adler', 'Ruth Adler']);
    expect(actor(found, 'Ruth Adler')?.members.every(({ article: id }) => id === 'a')).toBe(true);
    expect(actor(found, 'Simon Adler')?.members.every(({ article: id }) => id === 'b')).toBe(true);
  });

  test('a longer name is not the shorter one in it', () => {
    const found = join([
      article('a', [
        'One',
        'Jane Marlow founded the Marlow Foundation in the spring, and Marlow said she would go on.',
      ]),
      article('b', ['Two', 'The Marlow Foundation paid for the boats, said Jane Marlow in the harbour on Sunday.']),
    ]);
    expect(namesOf(found, 'Jane Marlow')).toEqual(['Jane Marlow', 'Marlow']);
    expect(namesOf(found, 'Marlow Foundation')).toEqual(['Marlow Foundation']);
  });

  test('every member slices to one of the names', () => {
    for (const { members, names } of join().actors)
      for (const { article: id, start, end } of members)
        expect(names.map(({ text }) => text)).toContain(textOf(id).slice(start, end));
  });
});

describe('utterances', () => {
  test('the same words are one utterance, cut or not', () => {
    const found = join();
    const grinding = found.utterances.find(({ id }) => id.startsWith('we-heard'));
    expect(grinding?.members.map(({ article: id }) => id)).toEqual(['herald', 'courier']);
    expect(grinding?.speakersDiffer).toBe(false);
  });

  test('a common phrase of two speakers is two utterances', () => {
    expect(join().utterances.filter(({ id }) => id.startsWith('we-are-deeply'))).toEqual([]);
  });

  const said =
    'the harbour wall was built in a hurry and everybody in this town has known about it since the first winter';

  test('what another article prints as a block, or between marks that nobody closes, is the same utterance', () => {
    const found = join([
      article('a', ['Wall', `“${said},” said Anna Berg of the council. Anna Berg spoke in the evening.`]),
      article('b', ['Wall', 'The council met.', `"${said}. There was more.`]),
    ]);
    expect(found.utterances.map(({ members }) => members.map((one) => [one.article, one.quotation]))).toEqual([
      [
        ['a', 0],
        ['b', null],
      ],
    ]);
  });

  test('copy that both articles carry as narrative, of which one says whose it is, is no utterance', () => {
    const found = join([
      article('a', ['Wall', `The agency notes: “${said}.”`]),
      article('b', ['Wall', `Engineers wrote in a report that ${said}, and that it should be mended.`]),
    ]);
    expect(found.utterances).toEqual([]);
  });

  test('two words in marks are one where they are the same and one article says whose they are', () => {
    const found = join([
      article('a', ['Wall', 'The report speaks of “reckless haste” in the building of the wall.']),
      article('b', ['Wall', 'Some call the building “reckless haste” and others do not.']),
      article('c', ['Wall', 'A “second harbour” was planned, and the “second harbour” came.']),
    ]);
    expect(found.utterances.flatMap(({ members }) => members.map((one) => one.article))).not.toContain('c');
  });

  test('a whole sentence that two articles give to two people is one utterance, and says so', () => {
    const words = '“The bridge was closed for repairs in the spring and nobody told the schools about it,”';
    const found = join([
      article('a', ['Bridge', `${words} said Anna Berg of the council. Anna Berg spoke in the evening.`]),
      article('b', ['Bridge', `${words} said Lars Holm of the council. Lars Holm spoke in the evening.`]),
    ]);
    expect(found.utterances).toHaveLength(1);
    expect(found.utterances[0]?.speakersDiffer).toBe(true);
  });
});

describe('figures', () => {
  test('one count in two articles agrees, another number for the same thing differs', () => {
    const found = values(join());
    expect(found).toContainEqual(['212', 'agrees']);
    expect(found).toContainEqual(['14', 'agrees']);
    expect(found).toContainEqual(['3200', 'agrees']);
    expect(found).toContainEqual(['9/8', 'differs']);
  });

  test('the passengers of one accident are not those of another', () => {
    const passengers = join().measures.filter(({ members }) => members.some(({ value }) => value === 41));
    expect(passengers).toEqual([]);
  });

  test('one number that counts two things is no measure', () => {
    const found = join([
      article('a', ['Town', 'The council heard 200 letters from parents about the new school on Monday evening.']),
      article('b', ['Town', 'Police closed 200 metres of the harbour road after a truck lost its load of timber.']),
    ]);
    expect(found.measures).toEqual([]);
  });

  test('members slice to the figures', () => {
    for (const { members } of join().measures)
      for (const { article: id, start, end, text } of members) expect(textOf(id).slice(start, end)).toBe(text);
  });
});

test('joining does not depend on how often an article is given', () => {
  expect(join([...FERRY, ...FERRY])).toEqual(join());
});

test('an article in another language is read for names only', () => {
  const german = article('zeitung', [
    'Fähre läuft auf Grund',
    'Eine Fähre mit 212 Fahrgästen ist am Montag vor der Insel auf Grund gelaufen, sagte Ellen Strand.',
    '„Wir sind sehr traurig“, sagte Ellen Strand gestern in Port Harlow am Abend.',
  ]);
  const found = join([...FERRY, german]);
  expect(actor(found, 'Ellen Strand')?.members.some(({ article: id }) => id === 'zeitung')).toBe(true);
  expect(found.measures.flatMap(({ members }) => members).some(({ article: id }) => id === 'zeitung')).toBe(false);
});
