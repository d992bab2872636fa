/** One source's line: its mark in the gutter, outlet and date, and what it prints, tells or leaves out. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { Icon } from '../icon/icon.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { AlsoIn } from './also-in.tsx';
import { attributionWords, isHeadedBySpeaker, whoSays } from './attribution-words.ts';
import { CopiedNote, CopyLine } from './copy-line.tsx';
import { ABSENT_WORDS, LINE_MARKS } from './line-marks.ts';
import { Runs } from './runs.tsx';
import { SourceName } from './source-name.tsx';

/** The published day, or for an absent line what is absent. */
function RightSide({ line }: { line: SourceLine }) {
  const words = useWords();
  if (line.absent) return <span class="src__right">{words(ABSENT_WORDS[line.absent])}</span>;
  const { published } = line.source;
  return published === null ? null : <time dateTime={published}>{words.day(published)}</time>;
}

/** What the pack tells of the source, labelled as ours: only words between quotation marks and values are the source's. */
export function InOurWords({ text, language }: { text: string; language?: string | undefined }) {
  const words = useWords();
  return (
    <p class="say">
      <i class="ours">{words('inOurWords')}</i> <span lang={language}>{text}</span>
    </p>
  );
}

/** What stands under the outlet: value, printed words, told words (a value says as much by itself), attribution. The page's own words are not
 * repeated, unless versions differ: then they are read against each other. */
function Contents({ line }: { line: SourceLine }) {
  const words = useWords();
  const { language } = line.source;
  const attribution = attributionWords(line, words);
  const who = isHeadedBySpeaker(line) ? whoSays(line, words) : null;
  const repeats = line.same && !line.value && line.mark === 'printed';
  return (
    <>
      {who === null ? null : <p class="src__who">{who}</p>}
      {line.value ? (
        <p class="val" lang={language}>
          <Runs runs={line.value} />
        </p>
      ) : null}
      {line.words && !repeats ? (
        <blockquote class={line.value ? 'kw' : 'q'} lang={language}>
          {words('quoteOpen')}
          <Runs runs={line.words} />
          {words('quoteClose')}
        </blockquote>
      ) : null}
      {line.told && !line.value ? <InOurWords text={line.told} language={language} /> : null}
      {attribution === '' ? null : <p class="say say--quiet">{attribution}</p>}
    </>
  );
}

/** Further statements of the same source, shown in place when asked for. */
function More({ lines }: { lines: readonly SourceLine[] }) {
  const words = useWords();
  return (
    <details class="more">
      <summary>{words.count('moreStatements', lines.length)}</summary>
      <ul>
        {lines.map((line, index) => (
          <li class="more__line" key={index}>
            <div>
              <Contents line={line} />
              <CopiedNote line={line} />
            </div>
            <CopyLine line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The words for the mark in the gutter. A figure's other value is no wording. */
function markWords({ mark, value }: SourceLine, words: Words): string {
  return words(mark === 'variant' && value ? 'markOtherValue' : LINE_MARKS[mark].words);
}

/** A list item; stands in a `<ul class="srcs">`. `also`: other sources' wordings of the same utterance. */
export function SourceLineItem({ line, also = [] }: { line: SourceLine; also?: readonly SourceLine[] }) {
  const words = useWords();
  const mark = LINE_MARKS[line.mark];
  return (
    <li class={`src src--${mark.tone}`}>
      <Icon name={mark.icon} />
      <div>
        <p class="src__by">
          <span>
            <SourceName line={line} />
            {mark.visible ? null : <span class="vh">{words('markAddition', markWords(line, words))}</span>}
          </span>{' '}
          <RightSide line={line} />
        </p>
        <Contents line={line} />
        <CopiedNote line={line} />
        <AlsoIn lines={also} />
        {line.more && line.more.length > 0 ? <More lines={line.more} /> : null}
      </div>
      <CopyLine line={line} />
    </li>
  );
}
