/** All wordings of an utterance in one line: shared words as text, and each place where they differ as a stack of readings. */
import { Fragment } from 'preact';
import type { CollatedPart, PlaceReading } from '../../../lib/compare/wordings/collated-line.ts';
import { useWords } from '../../words/words.tsx';
import { useLetterOf } from '../letters.tsx';

function ReadingLine(props: { reading: PlaceReading; missing: number; language: string | undefined }) {
  const { reading, missing, language } = props;
  const words = useWords();
  const letterOf = useLetterOf();
  const letters = reading.sources.flatMap((source) => letterOf(source) ?? []);
  return (
    <span class="stack__line">
      <i>{letters.length > 0 ? letters.join(' ') : words('otherSource')}</i>
      {reading.text === '' ? (
        <span class="gap" role="img" aria-label={words.count('wordsNotHere', missing)} />
      ) : (
        <b lang={language}>{reading.text}</b>
      )}
      <span class="vh">{words('partSeparator')}</span>
    </span>
  );
}

/** A comma or full stop stands close to what is before it; all else is set apart by a space. */
const isTight = (part: CollatedPart | undefined): boolean =>
  part === undefined || ('text' in part && /^[,.;:!?’'”)]/.test(part.text));

/** `language`: of the words (BCP 47). */
export function CollatedLine({ parts, language }: { parts: readonly CollatedPart[]; language?: string | undefined }) {
  const words = useWords();
  return (
    <div class="coll">
      {words('quoteOpen')}
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index === 0 || isTight(part) ? null : ' '}
          {'text' in part ? (
            <span lang={language}>{part.text.trim()}</span>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
            <span class={part.strong ? 'stack stack--strong' : 'stack'} role="group" aria-label={words('placeDiffers')}>
              {part.readings.map((reading) => (
                <ReadingLine key={reading.text} reading={reading} missing={part.words} language={language} />
              ))}
            </span>
          )}
        </Fragment>
      ))}
      {words('quoteClose')}
    </div>
  );
}
