/** Closed lists of English words by which attribution tells offices, bodies and documents from people. All lower case. */

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Offices, callings and ties that stand before a name or for their holder. */
export const ROLE_NOUNS = words(
  'mayor president governor gov senator sen secretary general commissioner chief speaker member spokeswoman spokesman',
  'spokesperson spokespeople director judge justice leader chairman chairwoman chairperson chair ceo cfo officer minister',
  'chancellor representative rep congressman congresswoman councilman councilwoman councilmember councillor professor prof dr mr mrs',
  'ms sir dame lady lord sheriff captain capt lt lieutenant sgt sergeant detective superintendent coach attorney lawyer prosecutor',
  'ambassador analyst economist pastor reverend rev rabbi imam bishop archbishop cardinal pope king queen prince princess executive',
  'founder owner manager adviser advisor aide official resident author researcher scientist historian activist organizer candidate',
  'nominee whip frontrunner front-runner contender incumbent challenger rival strategist pollster consultant donor supervisor',
  'delegate treasurer controller comptroller administrator inspector agent nurse doctor teacher student principal',
  'democrat republican lawmaker legislator assemblyman assemblywoman premier deputy head boss col colonel maj major admiral',
  'commander reporter editor journalist columnist witness victim survivor neighbor neighbour father mother son daughter brother sister',
  'husband wife widow uncle aunt cousin grandmother grandfather mom dad friend colleague expert critic source advocate',
  'veteran worker farmer employee driver trainer player fan star actor actress singer writer host moderator fellow scholar scientist',
  'coroner provost dean chaplain marshal constable conductor engineer designer artist critic man woman boy girl teenager senators mayors officials lawyers attorneys critics experts aides sources',
  'ally allies backer confidant constituent supporter surrogate loyalist co-host cohost co-founder biographer user caller attendee',
  'scholars lawmakers prosecutors police authorities leaders republicans democrats spokesmen advocates opponents supporters residents',
  'witnesses analysts investigators researchers scientists economists activists people reporters doctors teachers students parents officers',
);

/** Bodies; also what may stand for one named before ("the department"). */
export const BODY_NOUNS = words(
  'department office administration agency association council committee court commission bureau ministry company corporation',
  'university institute party union house senate board group center centre firm bank campaign team club league foundation organization',
  'organisation government police force authority service society federation coalition alliance congress parliament embassy church',
  'school college hospital newspaper magazine network museum fund project city county state district times post news',
  'journal inc corp ltd co llc hall patrol guard army navy press academy consortium trust division unit panel chamber conference',
);

/** Bodies that a bare "the ..." may mean whatever the body is called. */
export const ANY_BODY = words('agency company group organization organisation union firm body');

/** What can itself be said to say something; its author is the speaker. */
export const DOCUMENT_NOUNS = words(
  'statement release letter report order memo memorandum ruling tweet post lawsuit complaint filing email e-mail note document',
  'notice opinion decision brief message editorial text bill speech announcement petition indictment affidavit warning',
);

export const DETERMINERS = words(
  'the a an his her their its our my your this that these those one another some many several two three four five both all any no each',
);

export const PRONOUNS = words('he she they it');

/** Lower-case parts of a family name. */
export const PARTICLES = words('de da di du del della der den dos das la le van von bin ibn al el ter ten');

export const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october',
  'november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tonight',
);

/** Stand between a subject and its verb. */
export const BETWEEN = words(
  'has had have is was were are been be being would will could should may might must did does do also then later often once again',
  'already now still just even further too recently meanwhile reportedly both previously afterward afterwards ever soon long since',
);

export const PREPOSITIONS = words(
  'in on at after before during for as since with despite while when if following amid last this earlier later under by from',
  'until because although though like unlike among within throughout over about through without against given asked next to once',
);

/** Gender as a title or description gives it. First names are never asked. */
export const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...[
    ...words(
      'mr sir lord king prince spokesman congressman chairman councilman assemblyman father son brother husband uncle',
      'grandfather dad man boy actor businessman pope',
    ),
  ].map((word) => [word, 'he'] as const),
  ...[
    ...words(
      'mrs ms miss dame lady queen princess spokeswoman congresswoman chairwoman councilwoman assemblywoman mother daughter',
      'sister wife aunt widow grandmother mom woman girl actress businesswoman',
    ),
  ].map((word) => [word, 'she'] as const),
]);
