/** Which sites are read: everywhere but some, only some, or on click; and the list that this choice needs. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../../words/words.tsx';
import { Options } from './options.tsx';

export type SitesChoice = 'everywhere' | 'listed' | 'click';

const CHOICES = [
  ['everywhere', 'sitesEverywhere', 'sitesEverywhereText'],
  ['listed', 'sitesListed', 'sitesListedText'],
  ['click', 'sitesClick', 'sitesClickText'],
] as const;

export interface SitesProps {
  isManaged: boolean;
  /** Null while they are being asked for. */
  settings: { sites: SitesChoice; sitesOff: readonly string[]; sitesOn: readonly string[] } | null;
  onSites: (sites: SitesChoice) => void;
  onSite: (host: string, on: boolean) => void;
  /** The host that a person means by what was typed; null if it is none. */
  hostOf: (typed: string) => string | null;
}

function AddSite({ on, onSite, hostOf }: Pick<SitesProps, 'onSite' | 'hostOf'> & { on: boolean }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setInvalid(host === null);
    if (host === null) return;
    onSite(host, on);
    setTyped('');
  };
  return (
    <form class="row" onSubmit={add}>
      <div>
        <label class="field field--wide">
          <span class="vh">{words('siteName')}</span>
          <input
            type="text"
            value={typed}
            placeholder="news.example"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={isInvalid}
            aria-describedby={id}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p id={id} role="status">
          {isInvalid ? words('siteInvalid') : ''}
        </p>
      </div>
      <button class="btn" type="submit">
        {words('addSite')}
      </button>
    </form>
  );
}

export function Sites({ settings, isManaged, onSites, onSite, hostOf }: SitesProps) {
  const words = useWords();
  const id = useId();
  const isListed = settings?.sites === 'listed';
  const hosts = settings === null ? [] : isListed ? settings.sitesOn : settings.sitesOff;
  return (
    <>
      <Options
        heading="sitesHeading"
        options={CHOICES}
        chosen={settings?.sites ?? null}
        isManaged={isManaged}
        onChoose={onSites}
      />
      {settings === null || settings.sites === 'click' ? null : (
        <>
          <h3 id={id}>{words(isListed ? 'sitesOnHeading' : 'sitesOffHeading')}</h3>
          <div class="box">
            <ul aria-labelledby={id}>
              {[...hosts].sort().map((host) => (
                <li class="row" key={host}>
                  <div>
                    <b>{host}</b>
                  </div>
                  <label class="switch">
                    <input
                      type="checkbox"
                      role="switch"
                      checked={isListed}
                      aria-checked={isListed}
                      aria-label={words('siteSwitch', host)}
                      onChange={(event) => onSite(host, event.currentTarget.checked)}
                    />
                    <b aria-hidden="true">{words(isListed ? 'on' : 'off')}</b>
                  </label>
                </li>
              ))}
            </ul>
            {hosts.length === 0 ? <p class="box__empty">{words(isListed ? 'sitesNoneOn' : 'sitesNoneOff')}</p> : null}
            <AddSite on={isListed} onSite={onSite} hostOf={hostOf} />
          </div>
        </>
      )}
    </>
  );
}
