/** Sentences in which the same spelling means another person or thing, and forms that still mean the actor; like NAMED in name-cases.ts. */
export const HOMONYMS: Record<string, string[]> = {
  'bodies of another state or nation': [
    'The California Department of Justice wrote.',
    'North Carolina Justice Department lawyers wrote.',
    'Canada’s Department of Justice and the Canadian Justice Department wrote.',
    'The Department of Justice of Canada wrote.',
    'The Wisconsin DOJ wrote to the [DOJ].',
    'The Polish Inland Customs Enforcement came.',
    'Lawyers of the U.S. [Justice Department] wrote; American [Justice Department] lawyers too.',
    'After the vote in Canada the [Justice Department] wrote.',
    'In Canada, the [Justice Department] wrote.',
  ],
  'bodies of a state, a county, or of another name': [
    'The New York State Department of Justice wrote.',
    'The Harbour Workers Union of Nassau County met.',
    'The Assembly of Racial Harmony met, and so did the [Assembly] of the United States.',
    'members of the [Assembly] of [Marsh] met',
  ],
  'works, bands and teams': [
    'The musical Denholm, the band “Corvale” and New Ellery the movie sold out.',
    'The Corvale 49ers lost to the Denholm 76ers.',
    'The [Denholm] 49 voted.',
    'The band from [Denholm] played.',
  ],
  'plural nouns in headlines': [
    'Listening Chambers Set for Residents in Valleyville',
    'Training Chambers for Young Officers Begin',
    'Two Chambers and All Chambers are full.',
    'Opposing [Marsh] Is Harder Than Many Thought',
  ],
  'en dashes and countries join nobody': [
    'The [Marsh]–Norrland inquiry went on.',
    'the [Marsh]–[Chambers] feud',
    'the [Marsh]-Russia inquiry and the [Marsh]–Russia inquiry',
    'The Smith-Marsh bill passed.',
  ],
  'middle names and nicknames': [
    '[Walter John Marsh] spoke.',
    '[Walter John Peter Marsh] spoke.',
    '[Walter “Bog” Marsh] spoke.',
    '[Thomas “Tom” de Witte] and [Thomas (Tom) de Witte] spoke.',
    'Walter And [Marsh] spoke.',
    'Walter Visits [Marsh] After Another Long Week',
    'Emma “Em” Marsh spoke.',
  ],
};

/** As ALONE of name-cases.ts: a title behind the name, and acronyms that are explained as something else. */
export const EXPLAINED: Record<string, string[]> = {
  'a title behind the name vouches': [
    '[Marsh], the president, spoke. [Marsh] left.',
    '[O’Hara], the police commissioner, spoke.',
    '[de Witte], Denholm’s mayor.',
    'O’Hara, a plumber, met Marsh, the president of the club.',
    'Marsh, who met the president, spoke.',
  ],
  'acronyms explained as something else': [
    '[Inland Customs Enforcement] ([ICE]) came.',
    '[Inland Customs Enforcement] came. The Institute for Clean Energy (ICE) did not; ICE was late.',
    'ICE (Institute for Clean Energy) met [Inland Customs Enforcement].',
  ],
};
