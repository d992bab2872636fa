/** One question: what is asked, why, and its answers with their keys. */
import type { Question } from '../../../lib/join/draft/read/questions.ts';
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';
import { answerKey, answerWords, QUESTION_ICONS, questionWords, shortened, whyWords } from '../draft-words.ts';

export interface QuestionRowProps {
  question: Question;
  isOpen: boolean;
  onOpen: () => void;
  onAnswer: (answer: number) => void;
}

export function QuestionRow({ question, isOpen, onOpen, onAnswer }: QuestionRowProps) {
  const words = useWords();
  const asked = (
    <>
      <Icon name={QUESTION_ICONS[question.kind]} />
      <span class="asked">
        <b>{questionWords(question, words)}</b> <span class="w">{shortened(question.words)}</span>
      </span>
      <span class="r">{words('reviewParagraph', words.number(question.paragraph))}</span>
    </>
  );
  if (!isOpen)
    return (
      <button class="d" type="button" data-row={question.id} onClick={onOpen}>
        {asked}
        <span class="why">{whyWords(question, words)}</span>
      </button>
    );
  return (
    <fieldset class="d d--now" data-row={question.id}>
      <legend class="vh">
        {questionWords(question, words)} {shortened(question.words)}
      </legend>
      {asked}
      <p class="why">{whyWords(question, words)}</p>
      <div class="pick">
        {question.answers.map((answer, n) => (
          <button class="btn" type="button" key={n} data-answer={answerKey(answer, n)} onClick={() => onAnswer(n)}>
            <span class="kbd" aria-hidden="true">
              {answerKey(answer, n)}
            </span>{' '}
            {answerWords(answer, words)} {n === 0 ? <small>{words('reviewAsRead')}</small> : null}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
