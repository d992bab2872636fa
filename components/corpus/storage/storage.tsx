/** What is stored and whether the browser keeps it, a check of all that is stored, the last failures, and the way to start over. */
import { useState } from 'preact/hooks';
import type { PackHealth } from '../../../lib/corpus/listed.ts';
import { useWords, type Words } from '../../words/words.tsx';

export interface StorageUse {
  /** Bytes; null where the browser does not say. */
  used: number | null;
  isKept: boolean;
  /** The browser was asked to keep it and did not agree. */
  isRefused: boolean;
}

export interface KeptFailure {
  /** ISO time. */
  at: string;
  request: string;
  message: string;
}

export interface StorageProps {
  use: StorageUse | null;
  /** Null before the first check. */
  health: 'checking' | 'failed' | readonly PackHealth[] | null;
  failures: readonly KeptFailure[];
  titles: ReadonlyMap<string, string>;
  onKeep: () => void;
  onCheck: () => void;
  onRepair: (pack: string) => void;
  onReset: () => void;
}

/** Bytes as a person reads them. */
function sizeWords(bytes: number, words: Words): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  let [size, at] = [bytes, 0];
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at += 1;
  }
  return words.unit(size < 10 && at > 0 ? Math.round(size * 10) / 10 : Math.round(size), units[at] ?? 'byte');
}

function Use({ use, onKeep }: Pick<StorageProps, 'use' | 'onKeep'>) {
  const words = useWords();
  if (use === null) return null;
  return (
    <div class="row">
      <div>
        <b>{use.used === null ? words('storageUnknown') : words('storageUsed', sizeWords(use.used, words))}</b>
        <p>{words(use.isKept ? 'storageKept' : use.isRefused ? 'keepRefused' : 'storageNotKept')}</p>
      </div>
      {use.isKept ? null : (
        <button class="btn" type="button" onClick={onKeep}>
          {words('askToKeep')}
        </button>
      )}
    </div>
  );
}

function Health({
  health,
  titles,
  onCheck,
  onRepair,
}: Pick<StorageProps, 'health' | 'titles' | 'onCheck' | 'onRepair'>) {
  const words = useWords();
  const unsound = Array.isArray(health)
    ? (health as readonly PackHealth[]).filter(({ state }) => state !== 'sound')
    : [];
  return (
    <div class="row">
      <div>
        <b>{words('checkHeading')}</b>
        {health === null ? <p>{words('checkText')}</p> : null}
        <div role="status">
          {health === 'checking' ? <p>{words('checking')}</p> : null}
          {health === 'failed' ? <p>{words('failedStoreTitle')}</p> : null}
          {Array.isArray(health) && unsound.length === 0 ? <p>{words('checkSound')}</p> : null}
          {unsound.map(({ pack, state }) => (
            <p key={pack} class="plan__warn">
              {words(state === 'rows' ? 'checkRows' : 'checkDocument', titles.get(pack) ?? pack)}{' '}
              {state === 'rows' ? (
                <button class="btn btn--quiet" type="button" onClick={() => onRepair(pack)}>
                  {words('makeIndexAgain')}
                </button>
              ) : null}
            </p>
          ))}
        </div>
      </div>
      <button class="btn" type="button" disabled={health === 'checking'} onClick={onCheck}>
        {words('checkNow')}
      </button>
    </div>
  );
}

function Failures({ failures }: Pick<StorageProps, 'failures'>) {
  const words = useWords();
  return (
    <div class="row row--tall">
      <div>
        <b>{words('problemsHeading')}</b>
        {failures.length === 0 ? (
          <p>{words('problemsNone')}</p>
        ) : (
          <details>
            <summary>{words.count('problemsText', failures.length)}</summary>
            <ol class="failures" reversed>
              {failures.toReversed().map(({ at, request, message }) => (
                <li key={`${at} ${request} ${message}`}>
                  <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')}</time> <code>{request}</code> {message}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </div>
  );
}

function Reset({ onReset }: Pick<StorageProps, 'onReset'>) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <div class="row">
      <div>
        <b>{words('resetHeading')}</b>
        <p>{words('resetText')}</p>
        <p role="status">{isAsked ? <b>{words('resetSure')}</b> : ''}</p>
      </div>
      {isAsked ? (
        <div class="acts">
          <button
            class="btn"
            type="button"
            onClick={() => {
              setAsked(false);
              onReset();
            }}
          >
            {words('resetNow')}
          </button>
          <button class="btn btn--quiet" type="button" onClick={() => setAsked(false)}>
            {words('keepPack')}
          </button>
        </div>
      ) : (
        <button class="btn" type="button" onClick={() => setAsked(true)}>
          {words('resetBegin')}
        </button>
      )}
    </div>
  );
}

export function Storage(props: StorageProps) {
  return (
    <div class="box">
      <Use {...props} />
      <Health {...props} />
      <Failures {...props} />
      <Reset {...props} />
    </div>
  );
}
