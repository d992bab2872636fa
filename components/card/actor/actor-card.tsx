/** What a card says of a person, organisation, place, law or programme: role, what each source reports by event, claims, who else. */
import type { ActorCard as ActorContext } from '../../../lib/compare/card/card-context.ts';
import type { NameReason } from '../../../lib/text/lexicon.ts';
import { languageOfCard } from '../../source/source-language.ts';
import { type MessageKey, useWords } from '../../words/words.tsx';
import { Fold } from '../fold.tsx';
import { NotCompared } from '../not-compared.tsx';
import { Claims } from './claims.tsx';
import { ActorVoices } from './voices.tsx';

/** Why a name was taken for an actor's. */
export const NAME_REASONS: Record<NameReason, MessageKey> = {
  'full-name': 'reasonFullName',
  'full-name-on-page': 'reasonFullNameOnPage',
  'title-before': 'reasonTitleBefore',
  'on-topic': 'reasonOnTopic',
  'others-on-page': 'reasonOthersOnPage',
};

/** That somebody disputes a claim is told apart from the state: it does not mean that sources differ. */
export function Disputes({ context: { disputed } }: { context: ActorContext }) {
  const words = useWords();
  return disputed > 0 ? <p class="card__sum">{words.count('claimsDisputed', disputed)}</p> : null;
}

/** The role, and the years of the sources that describe the actor so: never a term of office. */
export function ActorRole({ context }: { context: ActorContext }) {
  const words = useWords();
  const { role } = context;
  if (role === null) return null;
  const years = role.from && role.to ? words.span(role.from, role.to, { years: true }) : null;
  return (
    <p class="card__sub">
      <span lang={languageOfCard(context)}>{role.text}</span>{' '}
      {years === null ? null : <span class="card__years">{words('soDescribed', years)}</span>}
    </p>
  );
}

/** Others whom the name could mean as well, with why. */
function Candidates({ candidates }: { candidates: ActorContext['candidates'] }) {
  const words = useWords();
  if (candidates.length === 0) return null;
  return (
    <section class="group">
      <h3 class="ev">{words('candidatesHeading')}</h3>
      <ul>
        {candidates.map((candidate) => (
          <li class="candidate" key={candidate.actor}>
            <b>{candidate.name}</b>
            {candidate.role === null ? null : words('candidateRole', candidate.role)}
            <p class="say say--quiet">{words(NAME_REASONS[candidate.reason])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beside({ beside }: { beside: ActorContext['beside'] }) {
  const words = useWords();
  if (beside.length === 0) return null;
  return (
    <section class="group">
      <Fold label={words('besideHeading')}>
        <ul class="chips">
          {beside.map((other) => (
            <li class="chip" key={other.actor}>
              {other.name} <i aria-hidden="true">{words.number(other.sources)}</i>
              <span class="vh">{words.count('sources', other.sources)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

export function ActorBody({ context }: { context: ActorContext }) {
  return (
    <>
      <Candidates candidates={context.candidates} />
      <ActorVoices context={context} />
      <Claims claims={context.claims} />
      <NotCompared entries={context.notCompared} />
      <Beside beside={context.beside} />
    </>
  );
}
