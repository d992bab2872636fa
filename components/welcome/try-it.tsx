/** The example on the first page: passages with their mentions underlined as on a news page, and the card of the one pressed. */
import type { ComponentChildren } from 'preact';
import { TO_COMPARE } from '../../lib/compare/outcome.ts';
import { type MessageKey, useWords } from '../words/words.tsx';
import { type ExampleMention, type ExamplePassage, stretchesOf } from './example.ts';

export interface TryItProps {
  passages: readonly ExamplePassage[];
  /** reading: not known yet what is in them. unavailable: the background did not say. */
  state: 'reading' | 'ready' | 'unavailable';
  /** Key of the mention whose card is open. */
  open: string | null;
  card: ComponentChildren;
}

const KEY: readonly (readonly [string, MessageKey, MessageKey])[] = [
  ['mention mention--actor', 'keyActor', 'keyActorText'],
  ['mention mention--figure', 'keyFigure', 'keyFigureText'],
  ['mention mention--quotation', 'keyQuotation', 'keyQuotationText'],
  ['mention mention--quotation mention--differs', 'keyHeavier', 'keyHeavierText'],
];

/**
 * A link, since it leads to the card and, unlike a button, runs on from line to line. It goes to `#` and the mention's
 * key, which the page listens for.
 */
function Mention({ mention, text, isOpen }: { mention: ExampleMention; text: string; isOpen: boolean }) {
  const differing = TO_COMPARE.has(mention.outcome) && mention.kind !== 'actor' ? ' mention--differs' : '';
  return (
    <a
      class={`mention mention--${mention.kind}${differing}`}
      href={`#${mention.key}`}
      aria-current={isOpen ? 'true' : undefined}
    >
      {text}
    </a>
  );
}

function Key() {
  const words = useWords();
  return (
    <dl class="key" aria-label={words('keyHeading')}>
      {KEY.map(([look, name, meaning]) => (
        <div key={name}>
          <dt>
            <span class={look}>{words(name)}</span>
          </dt>
          <dd>{words(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function TryIt({ passages, state, open, card }: TryItProps) {
  const words = useWords();
  return (
    <section class="try">
      <div class="try__text">
        <h2>{words('tryHeading')}</h2>
        <p class="hint" role="status">
          {words(state === 'unavailable' ? 'tryUnavailable' : state === 'reading' ? 'tryReading' : 'tryHint')}
        </p>
        {passages.map((passage) => (
          <p class="sample" key={passage.text}>
            {stretchesOf(passage).map(({ text, mention }, index) =>
              mention === null ? (
                <span key={index}>{text}</span>
              ) : (
                <Mention key={mention.key} mention={mention} text={text} isOpen={mention.key === open} />
              ),
            )}
          </p>
        ))}
        <Key />
      </div>
      <div class="try__card">{card}</div>
    </section>
  );
}
