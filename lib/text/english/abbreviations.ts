/** Abbreviations of English news prose, by whether their full stop may end a sentence. Lower case, without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Precede a name or a number: never the end of a sentence. */
export const BEFORE_NAME = words(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm pvt cpl rev hon fr st ste mt ft pres ' +
    'supt insp det atty messrs mme mlle amb sec dep asst assoc vs v viz cf e.g i.e approx ca pp vol fig sect art',
);

/** Before a number not the end of a sentence; else they may be. */
export const BEFORE_NUMBER = words('jan feb mar apr jun jul aug sep sept oct nov dec no nos p ch');

/** May end a sentence: the next word decides. */
export const EITHER = words(
  'u.s u.k u.n e.u d.c u.s.a l.a n.y n.j n.h n.c s.c n.d s.d n.m r.i p.m a.m b.c a.d ph.d m.d j.d b.a m.a inc co corp ' +
    'ltd jr sr esq bros dept univ assn ave blvd rd etc al est md va pa calif conn del fla ga ill ind kan ky la mass ' +
    'mich minn miss mo mont neb nev okla ore tenn tex vt wash wis wyo colo ariz ark ala r-ky d-calif',
);

/** Words that begin a sentence far more often than they continue a name: they decide after `EITHER` and after an initial. */
export const STARTERS = words(
  'the a an he she it they we you i but and or so yet nor in on at by for from with of to as if when while after ' +
    'before since until because although though however this that these those his her its their our your my there ' +
    'here some many most all both each every few no not one two what who why how where which then now also still ' +
    'meanwhile instead last next earlier later according under over during only even just officials critics ' +
    'is are was were do does did has have had will would can could may might should let',
);
