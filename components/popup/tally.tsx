/** How many mentions have each outcome, differences first. */
import { type Outcome, TO_COMPARE } from '../../lib/compare/outcome.ts';
import { OutcomeState } from '../outcome/outcome-state.tsx';
import { type MessageKey, useWords } from '../words/words.tsx';

const ROWS: readonly (readonly [Outcome, MessageKey])[] = [
  ['sources-differ', 'sourcesDiffer'],
  ['differs', 'tallyDiffers'],
  ['agrees', 'tallyAgrees'],
  ['rounds', 'tallyRounds'],
  ['within', 'tallyWithin'],
  ['only', 'tallyOnly'],
  ['named', 'tallyNamed'],
  ['other-time', 'notCompared'],
  ['not-comparable', 'notComparable'],
  ['absent', 'tallyAbsent'],
  ['none', 'tallyNone'],
];

export function Tally({ outcomes }: { outcomes: Partial<Record<Outcome, number>> }) {
  const words = useWords();
  const toCompare = [...TO_COMPARE].reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);
  const rows = ROWS.filter(([outcome]) => (outcomes[outcome] ?? 0) > 0);
  return (
    <section class="tally">
      <h1>{toCompare === 0 ? words('nothingToCompare') : words.count('toCompare', toCompare)}</h1>
      <ul>
        {rows.map(([outcome, key]) => (
          <li key={outcome}>
            <OutcomeState outcome={outcome} words={{ state: words(key), addition: null }} />{' '}
            <b>{words.number(outcomes[outcome] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
