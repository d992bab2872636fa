/** Numbers that a sentence denies or retracts: "not nine cities", "did not send letters to nine", "an earlier version said eight". */

/** Right before the figure, except for small words between. "Not only nine" and "not more than nine" are statements. */
const NOT =
  /(?:\b(?:not|never|neither|rather than|instead of|contrary to)|n['’]t)(?:\s+(?:about|all|at|by|in|on|some|the|these|those|to|just the))*\s+$/i;
/** A denied verb of the same clause, of which the figure is an object. */
const DID_NOT =
  /\b(?:could|did|does|do|had|has|have|is|are|was|were|will|would)(?:\s+(?:not|never)|n['’]t)\s+(?:\p{L}+ly\s+)?\p{L}+[^,;:.–—]{0,60}$/iu;
const NEVER = /\b(?:never|no longer)\s+\p{L}+[^,;:.–—]{0,60}$/iu;
const RELATIVE = /\b(?:that|which|who|whom|whose|because|but|and)\b/i;
const DENIED = /\bden(?:y|ies|ied|ying)\s+(?:that\b|having\b|\p{L}+ing\b|reports?\b|claims?\b)[^.;]*$/iu;
/** Words of a correction before the number that it retracts. */
const WRONG =
  /\b(?:(?:earlier|initial|original|previous|prior)\s+(?:article|edition|headline|report|story|version)s?|erroneously|falsely|in error|incorrect(?:ly)?|misidentified|misquoted|misstate[ds]|mistaken(?:ly)?|originally\s+(?:gave|reported|said|stated)|wrong(?:ly)?)\b/i;
/** "was nine, not eight", "and not eight". */
const CORRECTS = /,?\s+(?:and\s+)?not\s+(?:the\s+)?$/i;

/** Whether a denied verb before the figure is in the figure's clause. */
const isDenied = (before: string, pattern: RegExp): boolean => {
  const found = pattern.exec(before);
  return found !== null && !RELATIVE.test(found[0]);
};

/** Whether the sentence retracts or denies the figure at `at`. @param at offset in the sentence. */
export function isTakenBack(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 200), at);
  if (NOT.test(before) || CORRECTS.test(before) || DENIED.test(before)) return true;
  return WRONG.test(sentence) || isDenied(before, DID_NOT) || isDenied(before, NEVER);
}
