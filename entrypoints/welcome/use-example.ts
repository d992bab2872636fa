/** The example's state: the passages with what was found in them, which mention is open, and its card. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/reply.ts';
import { type Example, findExample } from './find-example.ts';

/** Passages as an article has them. */
export interface Sample {
  title: string;
  /** ISO day. */
  published: string;
  paragraphs: readonly string[];
}

type Found = Example & { sample: Sample };

async function readSample(sample: Sample): Promise<Reply<Found>> {
  const { title, published, paragraphs } = sample;
  const reply = await findExample(paragraphs, { title, published });
  return reply.ok ? { ok: true, value: { ...reply.value, sample } } : reply;
}

export interface ShownExample {
  state: 'reading' | 'ready' | 'unavailable';
  /** The sample that the passages are of: the one before, until the next is read. */
  shown: Sample;
  passages: Example['passages'];
  open: string | null;
  card: CardContext | null;
  /** A passage was pressed: the card is not the one that the page began with. */
  isPressed: boolean;
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

/** Whether a passage was pressed since the page was opened. */
function useIsPressed(): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setPressed(true), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return isPressed;
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

/** `sample` must stay the same from one rendering to the next; with another one the passages before stay until it is read. */
export function useExample(sample: Sample): ShownExample {
  const call = useCallback(() => readSample(sample), [sample]);
  const { reply } = useReply(call);
  const found = reply?.ok ? reply.value : null;
  const isPressed = useIsPressed();
  const open = useOpenKey(found);
  const card = useCard(found, open);
  const state = reply === null ? 'reading' : open === null ? 'unavailable' : 'ready';
  const passages = found?.passages ?? sample.paragraphs.map((text) => ({ text, mentions: [] }));
  return { state, shown: found?.sample ?? sample, passages, open, card, isPressed };
}
