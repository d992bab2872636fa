/** Who says what in each source: the speaker, the words by which the source names them, and where it stands. Columns, no score. */
import type { CompareView, SpokenLine } from '../../lib/compare/event/event-view.ts';
import { Icon } from '../icon/icon.tsx';
import { MEDIA } from '../source/attribution-words.ts';
import { LINE_MARKS } from '../source/line-marks.ts';
import { languageOf } from '../source/source-language.ts';
import { InOurWords } from '../source/source-line.tsx';
import { useWords } from '../words/words.tsx';
import { ColumnHead } from './matrix.tsx';

function NamedAs({ line }: { line: SpokenLine }) {
  const words = useWords();
  if (line.attributed === null) return <td class="mute">{words('notByName')}</td>;
  return (
    <td>
      {words('quoteOpen')}
      {line.attributed}
      {words('quoteClose')}
      {line.named ? null : <small> {words('notByName')}</small>}
    </td>
  );
}

function SpokenRow({ line, language }: { line: SpokenLine; language: string | undefined }) {
  const words = useWords();
  const medium = line.medium === null ? undefined : MEDIA[line.medium];
  const icon = line.quoted ? LINE_MARKS.printed.icon : LINE_MARKS.told.icon;
  return (
    <tr>
      <th scope="row">{line.speakers.length > 0 ? words.list(line.speakers) : line.attributed}</th>
      <NamedAs line={line} />
      <td>{medium ? words(medium) : null}</td>
      <td>
        <span class="c__in">
          <Icon name={icon} small />
          <span>{words(line.quoted ? 'markQuoted' : 'markTold')}</span>
        </span>
      </td>
      <td class="num">{words.number(line.paragraph)}</td>
      <td class={line.quoted ? 'w' : 'w w--told'} lang={line.quoted ? language : undefined}>
        {line.quoted ? (
          `${words('quoteOpen')}${line.words}${words('quoteClose')}`
        ) : (
          <InOurWords text={line.words} language={language} />
        )}
      </td>
    </tr>
  );
}

const HEADS = [
  'columnSpeaker',
  'columnNamedAs',
  'columnOccasion',
  'columnCarried',
  'columnParagraph',
  'columnWords',
] as const;

function SourceRows({ lines, view }: { lines: readonly SpokenLine[]; view: CompareView }) {
  const [first] = lines;
  if (!first) return null;
  const source = first.column === null ? undefined : view.sources[first.column];
  return (
    <tbody>
      <tr class="grp">
        <th colSpan={HEADS.length} scope="rowgroup">
          {source && first.column !== null ? <ColumnHead source={source} column={first.column} /> : first.outlet}
        </th>
      </tr>
      {lines.map((line, index) => (
        <SpokenRow key={index} line={line} language={languageOf(view.sources)} />
      ))}
    </tbody>
  );
}

export function AttributionTable({ view }: { view: CompareView }) {
  const words = useWords();
  const { lines, more, ownVoice } = view.spoken;
  if (lines.length === 0) return null;
  const bySource = [...Map.groupBy(lines, ({ column, outlet }) => `${column} ${outlet}`).entries()];
  return (
    <div>
      <div class="sech">
        <h2 id="attribution">{words('attributionHeading')}</h2>
        <p>{words('attributionNote')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="tablewrap" aria-labelledby="attribution" tabIndex={0}>
        <table class="spoken" aria-labelledby="attribution">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {words(head)}
                </th>
              ))}
            </tr>
          </thead>
          {bySource.map(([key, own]) => (
            <SourceRows key={key} lines={own} view={view} />
          ))}
        </table>
      </section>
      {more > 0 ? <p class="fine">{words.count('moreLines', more)}</p> : null}
      {ownVoice > 0 ? <p class="fine">{words.count('ownVoice', ownVoice)}</p> : null}
    </div>
  );
}
