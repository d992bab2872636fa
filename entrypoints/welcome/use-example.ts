/** The example's state: the passages with what was found in them, which mention is open, and its card. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { type Example, findExample } from './find-example.ts';

/** The day after the events that the passages tell of, as a newspaper would print them. */
const PUBLISHED = '2017-04-22';

export interface ShownExample {
  state: 'reading' | 'ready' | 'unavailable';
  passages: Example['passages'];
  open: string | null;
  card: CardContext | null;
}

const keyInAddress = () => decodeURIComponent(location.hash.slice(1));

/** The key after `#`; until one is pressed, that of the first quotation, which shows most. */
function useOpenKey(found: Example | null): string | null {
  const [key, setKey] = useState(keyInAddress);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setKey(keyInAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  if (!found) return null;
  if (found.mentions.has(key)) return key;
  const all = found.passages.flatMap((passage) => passage.mentions);
  return (all.find(({ kind }) => kind === 'quotation') ?? all[0])?.key ?? null;
}

/** The card of the open mention; the one before stays until it is there. */
function useCard(found: Example | null, open: string | null): CardContext | null {
  const call = useMemo(() => {
    const mention = found?.mentions.get(open ?? '');
    return found && mention ? () => ask('cardOf', { mention, page: found.page }) : null;
  }, [found, open]);
  const { reply } = useReply(call);
  return reply?.ok ? reply.value : null;
}

/** `texts` must stay the same array from one rendering to the next. */
export function useExample(title: string, texts: readonly string[]): ShownExample {
  const call = useCallback(() => findExample(texts, { title, published: PUBLISHED }), [title, texts]);
  const { reply } = useReply(call);
  const found = reply?.ok ? reply.value : null;
  const open = useOpenKey(found);
  const card = useCard(found, open);
  const state = reply === null ? 'reading' : open === null ? 'unavailable' : 'ready';
  return { state, passages: found?.passages ?? texts.map((text) => ({ text, mentions: [] })), open, card };
}
