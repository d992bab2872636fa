/**
 * Words that may be next to a name without being part of a longer one. Mostly English, written down from general knowledge; in other
 * languages an unknown capitalised neighbour blocks a short form, which costs mentions but never gives a wrong one.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that begin sentences and fill titles, and are nobody's first name: English ones, verbs of headlines, and the
 * commonest of Spanish, French, German, Portuguese and Italian.
 */
export const FUNCTION_WORDS = set(
  'a about across after against all also although always amid among an and another any are around as asked at be because ' +
    'before behind below besides between beyond both but by can could despite did do does during each earlier either even ' +
    'ever every except few first for former from had has have he her here his how however i if in including indeed inside ' +
    'instead into is it its just last late later like many maybe me meanwhile might moreover most much must my near ' +
    'neither never next no nor not nothing now of off often on once one only onto or other others our out outside over ' +
    'past per perhaps recently said same several she should since so some soon still such than that the their them ' +
    'then there therefore these they this those though through thus to today together tonight toward towards two under ' +
    'unless unlike until up upon us versus via vs was we were what when where whether which while who whom whose why will ' +
    'with within without would yes yesterday yet you your ' +
    'accuses asks backs blames blasts blocks calls challenges criticizes defends defies fights hits joins meets orders praises ' +
    'rejects say says slams sues tells urges visits wants warns ' +
    'ante como con cuando desde el en la las los para pero por que según sobre tras un una ' +
    'au aux avec ce ces cette chez dans des du et le les mais pour quand sans selon sur une ' +
    'aber auch bei das dass dem den der die ein eine für gegen ist laut mit nach oder seit und von vor während wenn wie ' +
    'ao da do mas na os quando segundo um uma anche di dopo gli ma nel secondo',
);

export const DAY_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
/** Some are also first names ("June"), so before a name they need a preposition. */
export const MONTHS = set('january february march april may june july august september october november december');
export const BEFORE_MONTH = set('by early in last late mid next of since this until');

/** Offices and forms of address: they do not block a name, and confirm it only if the actor holds the office. */
export const ROLES = set(
  'adviser advisor aide ambassador attorney candidate captain chair chairman chairwoman chancellor chief colonel ' +
    'commissioner congressman congresswoman correspondent councilman councilwoman counsel democrat democrats deputy ' +
    'detective director editor general governor inspector judge justice lawyer leader lieutenant mayor minister nominee ' +
    'officer official officials premier president prosecutor reporter representative republicans secretary senator ' +
    'sergeant sheriff speaker spokesman spokesperson spokeswoman superintendent supervisor ' +
    'atty capt cmdr col gen gov hon insp lt pres prof rep rev sen sgt supt',
);
/** Forms of address without an office. "Mrs." is left out: it may mean the wife of the person named. */
export const ADDRESSES = set('mr ms dr sir');
/** Abbreviations of offices, so that "Gov." before a name matches the title "Governor". */
export const OFFICE_OF: Readonly<Record<string, string>> = {
  atty: 'attorney',
  capt: 'captain',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  lt: 'lieutenant',
  pres: 'president',
  rep: 'representative',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
};

/** Precede a plural noun, hardly ever a surname. */
export const QUANTIFIERS = set(
  'all both few fewer many more most no other several some such these those two three four five six seven eight nine ten',
);

/** Adjectives that can precede any noun: party, nation, side. */
export const ADJECTIVES = set(
  'american conservative democratic federal gop liberal progressive republican u.s u.k us uk',
);

/** Nouns that end the names of other things. In headlines with capitals only these can be distinguished from verbs. */
export const OTHER_THINGS = set(
  'academy act arena association avenue award bank bay bears board bowl bridge building bulls card center centre church ' +
    'club college committee company corporation council court cubs foundation fund gallery gazette ' +
    'group hall heights herald high hospital hotel house inc institute international island jr journal lake law league ' +
    'library magazine market memorial museum news observer organization party park plaza post press prize program project ' +
    'resort road school schools securities society sr square station street studios sun team theater theatre times ' +
    'tower towers tribune trust union university ii iii iv',
);

/** Before "of" and a place, these and the nouns above form another name: the University of, the Southern District of. */
export const OF_PLACE = set(
  'archbishop archdiocese art authority bishop cardinal chamber department diocese district duke federation orchestra port ' +
    'republic symphony teachers',
);
/** Before a place they form the name of another place. */
export const COMPASS = set(
  'north south east west northern southern eastern western upper lower fort port old little lake',
);
