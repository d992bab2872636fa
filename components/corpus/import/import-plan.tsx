/** What a checked file would change, and what a person accepts of it, before anything is stored. */
import { useState } from 'preact/hooks';
import type { ImportPlan, PackPlan } from '../../../lib/corpus/import/plan-import.ts';
import { useWords } from '../../words/words.tsx';
import type { Accepted } from './import-state.ts';
import { NameWarnings } from './name-warnings.tsx';
import { PackPlanView } from './pack-plan.tsx';
import { SuggestedLinks } from './suggested-links.tsx';

const isImported = ({ fate }: PackPlan): boolean => fate === 'new' || fate === 'replaces';

export interface ImportPlanProps {
  plan: ImportPlan;
  onImport: (accepted: Accepted) => void;
  onCancel: () => void;
}

export function ImportPlanView({ plan, onImport, onCancel }: ImportPlanProps) {
  const words = useWords();
  const [links, setLinks] = useState<ReadonlySet<string>>(new Set());
  const [areNamesSeen, setNamesSeen] = useState(false);
  const [takesSettings, setTakesSettings] = useState(false);
  const warnings = plan.packs.flatMap((pack) => pack.warnings);
  const suggested = plan.packs.flatMap((pack) => pack.links);
  const isBlocked = plan.packs.some(({ fate }) => fate === 'built-in');
  const isAllHere = !plan.packs.some(isImported) && !takesSettings;
  const canImport = !isBlocked && !isAllHere && (warnings.length === 0 || areNamesSeen);
  return (
    <>
      {plan.packs.map((pack) => (
        <PackPlanView key={pack.id} pack={pack} />
      ))}
      {warnings.length > 0 ? (
        <NameWarnings warnings={warnings} more={plan.moreWarnings} areSeen={areNamesSeen} onSeen={setNamesSeen} />
      ) : null}
      {suggested.length > 0 ? (
        <SuggestedLinks links={suggested} more={plan.moreLinks} accepted={links} onAccept={setLinks} />
      ) : null}
      {plan.hasSettings ? (
        <label class="check">
          <input
            type="checkbox"
            checked={takesSettings}
            onChange={(event) => setTakesSettings(event.currentTarget.checked)}
          />
          <span>{words('takeSettings')}</span>
        </label>
      ) : null}
      {isAllHere && !isBlocked ? <p>{words('allHere')}</p> : null}
      <div class="acts result__acts">
        {canImport || warnings.length > 0 ? (
          <button
            class="btn btn--go"
            type="button"
            disabled={!canImport}
            onClick={() => onImport({ links, settings: takesSettings })}
          >
            {links.size > 0 ? words.count('importWithLinks', links.size) : words('importNow')}
          </button>
        ) : null}
        <button class="btn" type="button" onClick={onCancel}>
          {words(canImport || warnings.length > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </>
  );
}
