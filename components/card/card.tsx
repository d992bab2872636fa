/** The card of a mention, whichever its kind: title and state in the head, the sources' lines in the body, actions in the foot. */
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { kindOf } from '../outcome/kind-words.ts';
import { OutcomeState } from '../outcome/outcome-state.tsx';
import { stateWords } from '../outcome/outcome-words.ts';
import { Why } from '../outcome/why.tsx';
import { languageOfCard } from '../source/source-language.ts';
import { useWords, type Words } from '../words/words.tsx';
import { ActorBody, ActorRole, Disputes, NAME_REASONS } from './actor/actor-card.tsx';
import { FigureArithmetic, FigureBody, FigureMeaning } from './figure/figure-card.tsx';
import { QuotationBody, QuotationVariants, quotationTitle } from './quotation-card.tsx';
import { type CardActions, CardFoot, hasActions } from './shell/card-foot.tsx';
import { CardShell, type FocusBy } from './shell/card-shell.tsx';
import { EmptyCard, UnknownCard } from './shell/card-states.tsx';
import { CorpusLine } from './shell/corpus-line.tsx';

export interface CardProps {
  context: CardContext;
  actions: CardActions;
  pinned?: boolean;
  takeFocus?: FocusBy;
}

/** The title as it names the card: a quotation stands between quotation marks. */
function titleOf(context: CardContext, words: Words): string {
  if (context.kind === 'figure' && context.day) return words('outletOfDay', context.title, words.day(context.day));
  if (context.kind !== 'quotation') return context.title;
  return quotationTitle(context.title, { open: words('quoteOpen'), close: words('quoteClose') });
}

/** Kind, title and state in one sentence, for a reader who hears the card open. */
export function announcementOf(context: CardContext, words: Words): string {
  const { state, addition, goesOn } = stateWords(context, words);
  const said = addition === null ? state : `${state}${goesOn ? ' ' : words('stop')}${addition}`;
  return words('announcement', kindOf(context, words).words, titleOf(context, words), said.replace(/\.$/, ''));
}

function Head({ context }: { context: CardContext }) {
  const words = useWords();
  return (
    <>
      {context.kind === 'actor' ? <ActorRole context={context} /> : null}
      {context.kind === 'figure' ? <FigureMeaning context={context} /> : null}
      <p class="card__state">
        <OutcomeState outcome={context.outcome} words={stateWords(context, words)} />
      </p>
      {context.kind === 'actor' ? <Disputes context={context} /> : null}
      {context.kind === 'figure' ? <FigureArithmetic context={context} /> : null}
      {context.kind === 'quotation' ? <QuotationVariants context={context} /> : null}
    </>
  );
}

export function Card({ context, actions, pinned = false, takeFocus = null }: CardProps) {
  const words = useWords();
  const title = titleOf(context, words);
  if (context.sourcesInCorpus === 0) return <EmptyCard onClose={actions.onClose} />;
  if (context.outcome === 'none') {
    return <UnknownCard title={title} sources={context.sourcesInCorpus} onClose={actions.onClose} />;
  }
  return (
    <CardShell
      kind={kindOf(context, words)}
      title={title}
      titleLanguage={languageOfCard(context)}
      titleLook={context.kind === 'actor' ? 'name' : context.kind}
      head={<Head context={context} />}
      foot={hasActions(actions) ? <CardFoot actions={actions} pinned={pinned} /> : null}
      takeFocus={takeFocus}
      onClose={actions.onClose}
    >
      {context.kind === 'actor' ? <ActorBody context={context} /> : null}
      {context.kind === 'figure' ? <FigureBody context={context} /> : null}
      {context.kind === 'quotation' ? <QuotationBody context={context} /> : null}
      {context.why ? (
        <Why why={context.why} note={context.kind === 'actor' ? words(NAME_REASONS[context.reason]) : undefined} />
      ) : null}
      <CorpusLine context={context} />
    </CardShell>
  );
}
