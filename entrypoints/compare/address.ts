/** What the page's address says after `#`: the event, and the item whose row is to be open. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Asked {
  /** Null: whichever event the background chooses. */
  event: string | null;
  item: string | null;
}

/** The address can hold anything: an id that the corpus does not know is answered as unknown. */
export function readAddress(hash: string): Asked {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  return { event: fields.get('event') || null, item: fields.get('item') || null };
}

export const addressOfEvent = (event: string): string => `#${new URLSearchParams({ event })}`;

/** Follows links on the page and the way back. */
export function useAsked(): Asked {
  const [asked, setAsked] = useState(() => readAddress(location.hash));
  // A layout effect: an address that changes before a later effect would be lost.
  useLayoutEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setAsked(readAddress(location.hash)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return asked;
}
