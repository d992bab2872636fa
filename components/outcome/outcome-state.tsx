/** The state line: a glyph and words, never one without the other. */
import type { Outcome } from '../../lib/compare/outcome.ts';
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../words/words.tsx';
import { OUTCOME_STYLES, type StateWords } from './outcome-words.ts';

export function OutcomeState({ outcome, words }: { outcome: Outcome; words: StateWords }) {
  const say = useWords();
  const style = OUTCOME_STYLES[outcome];
  return (
    <span class={`state state--${style.tone}`}>
      <Icon name={style.icon} />
      <span>
        {words.state}
        {words.addition === null ? null : (
          <>
            {words.goesOn ? null : <span class="vh">{say('stop')}</span>}
            <small> {words.addition}</small>
          </>
        )}
      </span>
    </span>
  );
}
