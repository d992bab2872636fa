/** The first page after installing: what it does in three sentences, an example to press, where it reads, and the keys. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { type MessageKey, useWords } from '../words/words.tsx';
import { Legend } from './legend.tsx';

export interface WelcomeProps {
  corpus: { sources: number; events: number } | null;
  /** The example, a `TryIt`. */
  children: ComponentChildren;
}

/** As the manifest suggests them (next, previous), and as the card and the page hear them. */
const KEYS: readonly (readonly [readonly MessageKey[], MessageKey])[] = [
  [['keyAlt', 'keyShift', 'keyN'], 'keysNext'],
  [['keyAlt', 'keyShift', 'keyP'], 'keysPrevious'],
  [['keyEnter'], 'keysOpen'],
  [['keyP'], 'keysPin'],
  [['keyEscape'], 'keysEscape'],
];

function Keys() {
  const words = useWords();
  return (
    <dl class="keys">
      {KEYS.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd class="kbd" key={key}>
                {words(key)}
              </kbd>
            ))}
          </dt>
          <dd>{words(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Welcome({ corpus, children }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="welcome">
      <p class="brand">
        <Icon name="i-mark" />
        {words('extensionName')}
      </p>
      <h1>{words('welcomeHeading')}</h1>
      <p class="lead">{words('welcomeLead')}</p>
      {children}
      <Legend />
      <div class="steps">
        <section>
          <h2>{words('packHeading')}</h2>
          <p>
            {corpus === null
              ? words('packTextUnknown')
              : words('packText', words.count('sources', corpus.sources), words.count('events', corpus.events))}
          </p>
        </section>
        <section>
          <h2>{words('sitesHeading')}</h2>
          <p>{words('sitesText')}</p>
        </section>
        <section>
          <h2>{words('keysHeading')}</h2>
          <Keys />
        </section>
      </div>
      <p class="privacy">
        <Icon name="i-lock" />
        {words('privacy')}
      </p>
    </main>
  );
}
