/** Said of a page that carries the text of a source: how much of its wording, and whose. Nothing else is made of it. */
import type { ReportedWording } from '../../lib/compare/evidence/origins.ts';
import { outletName } from '../outcome/outcome-words.ts';
import { useWords } from '../words/words.tsx';

/** One sentence a source; more than two would say nothing new. */
const MOST_SAID = 2;

export function SharedWording({ wording }: { wording: readonly ReportedWording[] }) {
  const words = useWords();
  const said = wording
    .slice(0, MOST_SAID)
    .map((shared) => words('sharedWording', Math.round(shared.share * 100), outletName(shared, words)));
  return <>{said.join(' ')}</>;
}
