/** Alternative spellings of a person's name: DeBlasio for de Blasio, Mark Viverito for Mark-Viverito. */

const HYPHEN = /(?<=\p{L})-(?=\p{Lu})/gu;
const PARTICLE = /(?<!\p{L})(d[aeio]|del|della|du|la|le|mac|mc|ter|van|von) (\p{Lu})/giu;

type Spell = (particle: string, initial: string) => string;

const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Ways to join a particle with the name after it: DeBlasio, deBlasio, Deblasio. */
const JOINED: readonly Spell[] = [
  (particle, initial) => large(particle) + initial,
  (particle, initial) => particle.toLowerCase() + initial,
  (particle, initial) => large(particle) + initial.toLowerCase(),
];

/** The name and its other spellings, each once. @param name of a person. */
export function spellingsOf(name: string): string[] {
  const joined = JOINED.map((spell) =>
    name.replace(PARTICLE, (_, particle: string, initial: string) => spell(particle, initial)),
  );
  return [...new Set([name, name.replace(HYPHEN, ' '), ...joined])];
}
