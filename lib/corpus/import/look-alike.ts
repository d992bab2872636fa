/**
 * Names that look like others although they are written with other characters: a pack could put words into somebody's mouth under a
 * name that no reader tells from the known one. After UTS 39 (Unicode Security Mechanisms), with the few characters that concern
 * names in Latin letters.
 */

/** Characters that look like a Latin letter, by that letter. */
const LIKE: Readonly<Record<string, string>> = {
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  E: 'ЕΕᎬ',
  H: 'НΗᎻ',
  J: 'ЈᎫ',
  K: 'КΚᏦ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟ0',
  P: 'РΡᏢ',
  S: 'ЅᏚ',
  T: 'ТΤᎢ',
  V: 'ᏙѴ',
  X: 'ХΧ',
  Y: 'УΥҮ',
  Z: 'ΖᏃ',
  a: 'аɑα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'е',
  g: 'ɡ',
  h: 'һ',
  i: 'іıι',
  j: 'ј',
  k: 'κ',
  l: 'I1|ӏІΙᏞ',
  n: 'ո',
  o: 'оοσ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγү',
};

const LATIN = new Map(
  Object.entries(LIKE).flatMap(([letter, alike]) => [...alike].map((one) => [one, letter] as const)),
);

/** The same for two names that look the same. "rn" looks like "m". */
export function skeletonOf(name: string): string {
  const visible = name.normalize('NFKC').replace(/\p{DI}/gu, '');
  return Array.from(visible, (letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm');
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether one word of a name has letters of two scripts, as no name of a language has. */
export const hasMixedScripts = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}]+/u).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);

/** Whether a name holds characters that are not seen. */
export const hasInvisible = (name: string): boolean => /\p{DI}/u.test(name);
