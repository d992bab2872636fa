/** What the underlines mean, shown by the underlines: four words as they stand on a news page, and what each line says. */
import { type MessageKey, useWords } from '../words/words.tsx';

interface Sample {
  /** Classes from the outermost element in: what differs has a second line. */
  lines: readonly string[];
  words: MessageKey;
  name: MessageKey;
  meaning: MessageKey;
}

const SAMPLES: readonly Sample[] = [
  { lines: ['mention mention--actor'], words: 'keyActorSample', name: 'keyActor', meaning: 'keyActorText' },
  { lines: ['mention mention--figure'], words: 'keyFigureSample', name: 'keyFigure', meaning: 'keyFigureText' },
  {
    lines: ['mention mention--quotation'],
    words: 'keyQuotationSample',
    name: 'keyQuotation',
    meaning: 'keyQuotationText',
  },
  {
    lines: ['mention mention--figure', 'mention--differs'],
    words: 'keyHeavierSample',
    name: 'keyHeavier',
    meaning: 'keyHeavierText',
  },
];

export function Legend() {
  const words = useWords();
  return (
    <figure class="legend">
      <figcaption>{words('keyHeading')}</figcaption>
      <ul>
        {SAMPLES.map(({ lines, words: sample, name, meaning }) => (
          <li key={name}>
            <span class="legend__words" lang="en">
              {lines.reduceRight(
                (inner, line) => (
                  <span class={line}>{inner}</span>
                ),
                <>{words(sample)}</>,
              )}
            </span>
            <b>{words(name)}</b>
            <span>{words(meaning)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
