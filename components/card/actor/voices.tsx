/** What an actor says, apart from what is said about them: two headed lists, so that nobody's words stand under another's name. */
import type { ActorCard } from '../../../lib/compare/card/card-context.ts';
import { type Saying, voicesOf } from '../../../lib/compare/card/voices.ts';
import type { SourceLine } from '../../../lib/compare/evidence/source-line.ts';
import { SourceLineItem } from '../../source/source-line.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import { Fold, shortened } from '../fold.tsx';

function sourcesOf(lines: readonly SourceLine[], words: Words): string {
  return words.count('sources', new Set(lines.map(({ source }) => source.id)).size);
}

function speakersOf(lines: readonly SourceLine[], words: Words): string {
  const speakers = new Set(lines.flatMap(({ attribution }) => attribution?.speakers ?? []));
  const sources = sourcesOf(lines, words);
  if (speakers.size === 0) return sources;
  return [words.count('speakers', speakers.size), sources].join(words('partSeparator'));
}

function Sayings({ says }: { says: readonly Saying[] }) {
  return (
    <ul class="srcs">
      {says.map(([line, ...also], index) => (
        <SourceLineItem key={index} line={line} also={also} />
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <ul class="srcs">
      {lines.map((line, index) => (
        <SourceLineItem key={index} line={line} />
      ))}
    </ul>
  );
}

function Heading({ text, holds }: { text: string; holds: string }) {
  return (
    <h3 class="ev">
      <span>{text}</span> <span class="ev__count">{holds}</span>
    </h3>
  );
}

function Says({ name, says }: { name: string; says: readonly Saying[] }) {
  const words = useWords();
  const { shown, rest } = shortened(says);
  return (
    <section class="group">
      <Heading text={words('saysHeading', name)} holds={sourcesOf(says.flat(), words)} />
      <Sayings says={shown} />
      {rest.length > 0 ? (
        <Fold label={words.count('moreStatements', rest.length)} holds={sourcesOf(rest.flat(), words)}>
          <Sayings says={rest} />
        </Fold>
      ) : null}
    </section>
  );
}

/** Folded as a whole where the actor speaks: it is the second thing that one asks of a person. */
function About({ name, about, folded }: { name: string; about: readonly SourceLine[]; folded: boolean }) {
  const words = useWords();
  const heading = words('aboutHeading', name);
  if (folded) {
    return (
      <section class="group">
        <Fold label={heading} holds={speakersOf(about, words)}>
          <Lines lines={about} />
        </Fold>
      </section>
    );
  }
  const { shown, rest } = shortened(about);
  return (
    <section class="group">
      <Heading text={heading} holds={speakersOf(about, words)} />
      <Lines lines={shown} />
      {rest.length > 0 ? (
        <Fold label={words.count('moreStatements', rest.length)} holds={speakersOf(rest, words)}>
          <Lines lines={rest} />
        </Fold>
      ) : null}
    </section>
  );
}

export function ActorVoices({ context: { title, groups } }: { context: ActorCard }) {
  const { says, about } = voicesOf(groups);
  return (
    <>
      {says.length > 0 ? <Says name={title} says={says} /> : null}
      {about.length > 0 ? <About name={title} about={about} folded={says.length > 0} /> : null}
    </>
  );
}
