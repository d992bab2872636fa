/** The example's state: the passages with what was found in them, which mention is open, and its card. */
import { useEffect, useState } from 'preact/hooks';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
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

async function cardOf({ mentions, page }: Example, key: string): Promise<CardContext | null> {
  const mention = mentions.get(key);
  if (mention === undefined) return null;
  const reply = await ask('cardOf', { mention, page });
  return reply.ok ? reply.value : null;
}

function useFound(title: string, texts: readonly string[]): Example | null | undefined {
  const [found, setFound] = useState<Example | null>();
  useEffect(() => {
    void findExample(texts, { title, published: PUBLISHED }).then(setFound);
  }, [title, texts]);
  return found;
}

/** The key after `#`; until one is pressed, that of the first quotation, which shows most. */
function useOpenKey(found: Example | null | undefined): string | null {
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

/** `texts` must stay the same array from one rendering to the next. */
export function useExample(title: string, texts: readonly string[]): ShownExample {
  const found = useFound(title, texts);
  const open = useOpenKey(found);
  const [card, setCard] = useState<CardContext | null>(null);
  useEffect(() => {
    if (!found || open === null) return;
    let isCurrent = true;
    void cardOf(found, open).then((context) => {
      if (isCurrent) setCard(context);
    });
    return () => {
      isCurrent = false;
    };
  }, [found, open]);
  const state = found === undefined ? 'reading' : found === null || open === null ? 'unavailable' : 'ready';
  return { state, passages: found?.passages ?? texts.map((text) => ({ text, mentions: [] })), open, card };
}
