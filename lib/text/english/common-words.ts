/**
 * The most common English words of five letters and more, written down from general knowledge. They do not distinguish
 * quotations, so they are not used as keys. English only: in other languages every long word is a key, which only costs more look-ups.
 */
const LIST =
  'about above according across actually added after again against agree almost alone along already although always ' +
  'america american americans among amount another answer anyone anything appear april around asked asking august ' +
  'available based became because become becomes before began begin behind being believe believes below better between ' +
  'beyond bring brings brought build building called calling calls cannot carry cause center certain certainly change ' +
  'changed changes children cities clear clearly close comes coming common community consider continue continued ' +
  'continues could countries country course current currently decided decision didnt different doing dollars doesnt ' +
  'during earlier early eight either else enough especially event every everybody everyone everything exactly example ' +
  'expected family father federal feels felt fifth finally first follow following force found fourth friday friends ' +
  'front future general getting given gives giving going goods government great greater group groups hands happen ' +
  'happened happens hard having heard heart herself higher himself history hours house however human hundred ' +
  'idea important including indeed instead issue issues itself january judge july june keeping kinds knowing known knows ' +
  'large largest last later least leave leaves left letter level light likely little lives living local longer looked ' +
  'looking looks majority makes making march matter matters maybe means meant meeting member members might million ' +
  'millions minutes moment monday money month months morning mother moving myself national nation nations nearly ' +
  'needed needs never night nobody nothing november number numbers october offer office often order other others ' +
  'ourselves outside party people percent perhaps person place places plans point points police policy political ' +
  'possible power present president pretty problem problems program public putting question questions quite rather ' +
  'ready reason really recent remain report result right rights running saturday saying school second seems seven ' +
  'several shall should shows simply since single situation small somebody someone something sometimes soon south ' +
  'speak special stand start started state stated statement states still stop story street strong support sunday ' +
  'system taken takes taking talking telling terms thank thats their theirs them themselves there therefore these ' +
  'theyre thing things think thinking thinks third those though thought thousand three through thursday times today ' +
  'together toward towards tried trying tuesday turned under united unless until using usually various wanted wants ' +
  'washington water weeks wednesday went werent where whether which while white whole whose within without wont ' +
  'words working works world worse worst would wouldnt wrong written years yesterday young yourself yourselves';

/** Folded words too common to tell one quotation from another. */
export const COMMON_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ LIST.split(' '));
