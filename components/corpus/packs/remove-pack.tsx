/** Asks before a pack is removed, and says what hangs on it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Dependent } from '../../../lib/corpus/own/dependents.ts';
import { useWords, type Words } from '../../words/words.tsx';

export interface RemovePackProps {
  title: string;
  /** Null while they are being asked for. */
  dependents: readonly Dependent[] | null;
  /** `also`: the packs that use it are removed with it. */
  onRemove: (also: boolean) => void;
  onKeep: () => void;
}

function hanging({ sources, statements, entries, links }: Dependent, words: Words): string {
  const parts = [
    sources > 0 ? words.count('hangingSources', sources) : null,
    statements > 0 ? words.count('hangingStatements', statements) : null,
    entries > 0 ? words.count('hangingEntries', entries) : null,
    links > 0 ? words.count('links', links) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words('hangingNothing') : words.list(parts);
}

export function RemovePack({ title, dependents, onRemove, onKeep }: RemovePackProps) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const isReady = dependents !== null;
  useEffect(() => {
    if (isReady) first.current?.focus();
  }, [isReady]);
  const hasUsers = dependents !== null && dependents.length > 0;
  return (
    <fieldset class="ask" aria-busy={!isReady}>
      <legend>{words('askRemove', title)}</legend>
      {dependents === null ? null : (
        <>
          <p>{words(hasUsers ? 'othersHang' : 'nothingHangs')}</p>
          {hasUsers ? (
            <ul class="ask__list">
              {dependents.map((one) => (
                <li key={one.pack}>
                  <b>{one.title}</b> {hanging(one, words)}
                </li>
              ))}
            </ul>
          ) : null}
          <p class="fine">{words('untilClosed')}</p>
          <div class="acts">
            <button class="btn" type="button" ref={first} onClick={() => onRemove(false)}>
              {words(hasUsers ? 'removeOnly' : 'removePack')}
            </button>
            {hasUsers ? (
              <button class="btn" type="button" onClick={() => onRemove(true)}>
                {words('removeAlso')}
              </button>
            ) : null}
            <button class="btn btn--quiet" type="button" onClick={onKeep}>
              {words('keepPack')}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
