/** What was found in an article: what is to decide, most doubtful first, then what the rules were sure of. */
import { useState } from 'preact/hooks';
import type { ReadDraft } from '../../../lib/join/draft/read/draft-reader.ts';
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';
import { answerWords, QUESTION_ICONS, shortened } from '../draft-words.ts';
import type { ReviewActions, ShownArticle } from '../review-model.ts';
import type { LineEditing } from './line-editing.ts';
import { LineRow } from './line-row.tsx';
import { QuestionRow } from './question-row.tsx';

export interface FoundListProps {
  one: ShownArticle;
  draft: ReadDraft;
  /** Id of the open row; null for the first question. */
  open: string | null;
  onOpen: (row: string | null) => void;
  on: ReviewActions;
}

export const lineRow = (line: { kind: string; place: { start: number } }): string => `${line.kind} ${line.place.start}`;

function ToDecide({ one, open, onOpen, on }: Omit<FoundListProps, 'draft'>) {
  const words = useWords();
  const { questions, answered, article } = one;
  const now = questions.some(({ id }) => id === open) ? open : open === null ? questions[0]?.id : null;
  return (
    <section aria-labelledby="to-decide">
      <h2 id="to-decide">
        {words('reviewToDecideHeading')}{' '}
        <span>
          {words('reviewLeftOf', words.number(questions.length), words.number(questions.length + answered.length))}
        </span>
      </h2>
      {answered.map(({ question, answer }) => {
        const given = question.answers[answer];
        return (
          <p class="d d--done" key={question.id}>
            <Icon name={QUESTION_ICONS[question.kind]} />
            <span>
              {shortened(question.words, 60)} <b>{given ? answerWords(given, words) : null}</b>
            </span>
          </p>
        );
      })}
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          isOpen={question.id === now}
          onOpen={() => onOpen(question.id)}
          onAnswer={(answer) => on.onAnswer(article.id, question, answer)}
        />
      ))}
    </section>
  );
}

/** An article of a hundred thousand words has thousands of lines; so many of a kind are shown at first. */
const FIRST_SHOWN = 100;

type Listed = FoundListProps['draft']['lines']['quotations' | 'figures' | 'actors'][number];

function Lines({
  heading,
  lines,
  open,
  onOpen,
  editing,
}: Pick<FoundListProps, 'open' | 'onOpen'> & {
  heading: string;
  lines: readonly Listed[];
  editing: LineEditing;
}) {
  const words = useWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, FIRST_SHOWN);
  return (
    <section>
      <h3 class="sub">{heading}</h3>
      {shown.map((line) => (
        <LineRow
          key={lineRow(line)}
          row={lineRow(line)}
          line={line}
          isOpen={open === lineRow(line)}
          onOpen={() => onOpen(open === lineRow(line) ? null : lineRow(line))}
          editing={editing}
        />
      ))}
      {shown.length < lines.length ? (
        <button class="btn btn--quiet" type="button" onClick={() => setAll(true)}>
          {words.count('reviewMore', lines.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

export function FoundList(props: FoundListProps) {
  const words = useWords();
  const { one, draft, open, onOpen, on } = props;
  const { quotations, figures, actors } = draft.lines;
  const asked = new Set(one.questions.map(({ place }) => place.start));
  const editing = { lines: draft.lines, onDecide: on.onDecide };
  const groups = [
    { kind: 'quotation', heading: words.count('reviewQuotations', quotations.length), lines: quotations },
    { kind: 'figure', heading: words.count('reviewFigures', figures.length), lines: figures },
    { kind: 'actor', heading: words.count('reviewActors', actors.length), lines: actors },
  ];
  return (
    <aside class="found" aria-label={words('reviewFound')} data-region="list">
      {draft.isEnglish ? null : (
        <p class="found__note">
          <Icon name="i-alert" small /> {words('reviewOtherLanguage')}
        </p>
      )}
      {one.questions.length + one.answered.length > 0 ? <ToDecide {...props} /> : null}
      <h2>
        {words('reviewSure')} <span>{words('reviewSureNote')}</span>
      </h2>
      {groups.map(({ kind, heading, lines }) => (
        <Lines
          key={`${one.article.id} ${kind}`}
          heading={heading}
          lines={lines.filter(({ place }) => !asked.has(place.start))}
          open={open}
          onOpen={onOpen}
          editing={editing}
        />
      ))}
    </aside>
  );
}
