/** The example on the first page: passages with their mentions underlined as on a news page, and the card of the one pressed. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TO_COMPARE } from '../../lib/compare/outcome.ts';
import { useWords } from '../words/words.tsx';
import { type ExampleMention, type ExamplePassage, stretchesOf } from './example.ts';

export interface TryItProps {
  passages: readonly ExamplePassage[];
  /** reading: not known yet what is in them. unavailable: the background did not say. */
  state: 'reading' | 'ready' | 'unavailable';
  /** Key of the mention whose card is open. */
  open: string | null;
  /** Somebody pressed a mention: its card is brought into sight. */
  isPressed?: boolean;
  card: ComponentChildren;
  /** Where the passages are those of an article. */
  article?: { title: string; note: string } | null;
  /** Articles that can be shown in place of the passages. */
  others?: readonly { name: string; onShow: () => void }[];
}

/**
 * A link, since it leads to the card and, unlike a button, runs on from line to line. It goes to `#` and the mention's
 * key, which the page listens for.
 */
function Mention({ mention, text, isOpen }: { mention: ExampleMention; text: string; isOpen: boolean }) {
  const differs = TO_COMPARE.has(mention.outcome) && mention.kind !== 'actor';
  return (
    <a class={`mention mention--${mention.kind}`} href={`#${mention.key}`} aria-current={isOpen ? 'true' : undefined}>
      {differs ? <span class="mention--differs">{text}</span> : text}
    </a>
  );
}

/** In English whatever the interface speaks: the built-in articles are. */
function Passage({ passage, open }: { passage: ExamplePassage; open: string | null }) {
  return (
    <p class="sample" lang="en">
      {stretchesOf(passage).map(({ text, mention }, index) =>
        mention === null ? (
          <span key={index}>{text}</span>
        ) : (
          <Mention key={mention.key} mention={mention} text={text} isOpen={mention.key === open} />
        ),
      )}
    </p>
  );
}

/** Beside the passages, or in a narrow window right below the one that it belongs to. */
function OpenCard({
  open,
  isPressed,
  children,
}: {
  open: string | null;
  isPressed: boolean;
  children: ComponentChildren;
}) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPressed && open) holder.current?.scrollIntoView({ block: 'nearest' });
  }, [isPressed, open, children]);
  return (
    <div class="try__card" ref={holder}>
      {children}
    </div>
  );
}

export function TryIt({ passages, state, open, isPressed = false, card, article = null, others = [] }: TryItProps) {
  const words = useWords();
  const holding = passages.findIndex(({ mentions }) => mentions.some(({ key }) => key === open));
  return (
    <section class="try">
      <h2>{words('tryHeading')}</h2>
      <p class="hint" role="status">
        {words(state === 'unavailable' ? 'tryUnavailable' : state === 'reading' ? 'tryReading' : 'tryHint')}
      </p>
      {article === null ? null : (
        <div class="article">
          <h3 lang="en">{article.title}</h3>
          <p>{article.note}</p>
        </div>
      )}
      {passages.map((passage, index) => (
        <Fragment key={passage.text}>
          <Passage passage={passage} open={open} />
          {index === holding ? (
            <OpenCard open={open} isPressed={isPressed}>
              {card}
            </OpenCard>
          ) : null}
        </Fragment>
      ))}
      {others.length > 0 && state === 'ready' ? (
        <p class="acts whole">
          {others.map(({ name, onShow }) => (
            <button class="btn" type="button" key={name} onClick={onShow}>
              {name}
            </button>
          ))}
        </p>
      ) : null}
    </section>
  );
}
