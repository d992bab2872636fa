/** An invented corpus for the name tests: no actor in it exists, and each name has a difficulty. */
import type { ActorKind, LexiconName, NameForm } from '../../../lib/text/lexicon.ts';

interface Person {
  titles?: string[];
  names: [text: string, form: NameForm][];
  kind: ActorKind;
}

const ACTORS: Record<string, Person> = {
  // A surname that is a verb, and one that is a plural noun.
  marsh: {
    kind: 'person',
    titles: ['President'],
    names: [
      ['Walter Marsh', 'full'],
      ['Marsh', 'short'],
    ],
  },
  chambers: {
    kind: 'person',
    titles: ['Attorney General'],
    names: [
      ['Ray Chambers', 'full'],
      ['Chambers', 'short'],
      ['Attorney General', 'title'],
    ],
  },
  'de-witte': {
    kind: 'person',
    titles: ['Mayor'],
    names: [
      ['Tom de Witte', 'full'],
      ['de Witte', 'short'],
    ],
  },
  ohara: {
    kind: 'person',
    titles: ['Police Commissioner', 'Commissioner'],
    names: [
      ["Liam O'Hara", 'full'],
      ["O'Hara", 'short'],
    ],
  },
  pena: {
    kind: 'person',
    titles: ['Senator'],
    names: [
      ['Luisa Peña', 'full'],
      ['Peña', 'short'],
    ],
  },
  'rook-alder': {
    kind: 'person',
    names: [
      ['Ines Rook-Alder', 'full'],
      ['Rook-Alder', 'short'],
    ],
  },
  // Two of one surname.
  'paula-lind': {
    kind: 'person',
    titles: ['Speaker'],
    names: [
      ['Paula Lind', 'full'],
      ['Lind', 'short'],
    ],
  },
  'erik-lind': {
    kind: 'person',
    titles: ['Judge'],
    names: [
      ['Erik Lind', 'full'],
      ['Lind', 'short'],
    ],
  },
  lee: {
    kind: 'person',
    names: [
      ['Ann Lee', 'full'],
      ['Lee', 'short'],
    ],
  },
  // A person inside the name of a programme.
  dole: {
    kind: 'person',
    names: [
      ['Mary Dole', 'full'],
      ['Dole', 'short'],
    ],
  },
  'dole-grants': {
    kind: 'programme',
    names: [
      ['Mary Dole Memorial Harbour Grants Program', 'full'],
      ['Dole-HG', 'full'],
      ['Dole Harbour Grants', 'full'],
    ],
  },
  'new-ellery': {
    kind: 'place',
    names: [
      ['New Ellery City', 'full'],
      ['City of New Ellery', 'full'],
      ['New Ellery', 'short'],
    ],
  },
  denholm: {
    kind: 'place',
    names: [
      ['City of Denholm', 'full'],
      ['Denholm', 'short'],
    ],
  },
  corvale: {
    kind: 'place',
    names: [
      ['City of Corvale', 'full'],
      ['Corvale', 'short'],
    ],
  },
  // A place that has namesakes elsewhere.
  velm: {
    kind: 'place',
    names: [
      ['Velm, North Moor', 'full'],
      ['Velm', 'short'],
    ],
  },
  council: { kind: 'organisation', names: [['New Ellery City Council', 'full']] },
  justice: {
    kind: 'organisation',
    names: [
      ['U.S. Department of Justice', 'full'],
      ['Department of Justice', 'short'],
      ['Justice Department', 'short'],
      ['DOJ', 'acronym'],
    ],
  },
  customs: {
    kind: 'organisation',
    names: [
      ['Inland Customs Enforcement', 'full'],
      ['ICE', 'acronym'],
    ],
  },
  assembly: {
    kind: 'organisation',
    names: [
      ['U.S. Assembly', 'full'],
      ['Assembly', 'short'],
    ],
  },
  union: { kind: 'organisation', names: [['Harbour Workers Union', 'full']] },
  gang: { kind: 'organisation', names: [['MX-7', 'full']] },
  law: {
    kind: 'law',
    names: [
      ['8 U.S.C. 99', 'full'],
      ['Section 99', 'short'],
    ],
  },
};

export const NAMES: LexiconName[] = Object.entries(ACTORS).flatMap(([actor, { kind, names, titles = [] }]) =>
  names.map(([text, form]) => ({ text, actor, kind, form, titles })),
);

export const TOPICS = ['harbour grants', 'customs raids', 'refuge city', 'refuge cities'];
