/** The article with what was found in it. Paragraphs in which all is sure are folded; the words of the open question are tinted. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadDraft } from '../../../lib/join/draft/read/draft-reader.ts';
import type { Place } from '../../../lib/join/found/place.ts';
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';
import type { ShownArticle } from '../review-model.ts';
import { type Mark, marksOf, type Segment, segmentsOf } from './text-segments.ts';

const CLASSES: Record<Mark['kind'], string> = { actor: 'ua', figure: 'uf', quotation: 'uq' };

interface Part {
  paragraph: { text: string; at: number };
  number: number;
  segments: Segment[];
  /** Something to decide, or that differs, stands in it. */
  isOpen: boolean;
}

function partsOf(draft: ReadDraft, hasHeadline: boolean, asked: readonly Place[]): Part[] {
  const marks = marksOf(draft.lines);
  let next = 0;
  return draft.paragraphs.map((paragraph, n) => {
    const end = paragraph.at + paragraph.text.length;
    // No mark goes on into another paragraph, so each is looked at once.
    const first = next;
    while (next < marks.length && (marks[next] as Mark).start < end) next++;
    const segments = segmentsOf(paragraph.text, paragraph.at, marks.slice(first, next));
    const isAsked = asked.some(({ start }) => start >= paragraph.at && start < end);
    return {
      paragraph,
      number: n + (hasHeadline ? 0 : 1),
      segments,
      isOpen: isAsked || segments.some(({ isHeavy }) => isHeavy),
    };
  });
}

/** Words of so many UTF-16 units stay on one line with the mark of their question. */
const KEPT = 30;

/** The first paragraphs are shown in any case: they say what the article is about. */
const ALWAYS = 3;

/** Runs of parts that are folded together, or shown. */
function runsOf(parts: readonly Part[]): { folded: boolean; parts: Part[] }[] {
  const runs: { folded: boolean; parts: Part[] }[] = [];
  parts.forEach((part, n) => {
    const folded = !part.isOpen && n >= ALWAYS;
    const last = runs.at(-1);
    if (last && last.folded === folded) last.parts.push(part);
    else runs.push({ folded, parts: [part] });
  });
  return runs;
}

function Paragraph({ part, now, asked }: { part: Part; now: Place | null; asked: readonly Place[] }) {
  const words = useWords();
  const isNow = ({ start, text }: Segment) => now !== null && start < now.end && now.start < start + text.length;
  const endsQuestion = ({ start, text }: Segment) =>
    asked.some((place) => place.end > start && place.end <= start + text.length);
  return (
    <p>
      {part.number > 0 ? <span class="n">{part.number}</span> : null}
      {part.segments.map((segment) => {
        const marks = segment.kinds.map((kind) => CLASSES[kind]).join(' ');
        const classes = `${marks ? `u ${marks}` : ''}${segment.isHeavy ? ' heavy' : ''}${endsQuestion(segment) && segment.text.length <= KEPT ? ' kept' : ''}${isNow(segment) ? ' is-now' : ''}`;
        return (
          <span key={segment.start} class={classes.trim() || undefined} data-now={isNow(segment) ? '' : undefined}>
            {segment.text}
            {endsQuestion(segment) ? (
              <span class="tag" title={words('reviewToDecideTag')}>
                <Icon name="i-ask" small />
              </span>
            ) : null}
          </span>
        );
      })}
    </p>
  );
}

/** @param now place of the open question or line. */
export function ArticleText({ one, draft, now }: { one: ShownArticle; draft: ReadDraft; now: Place | null }) {
  const words = useWords();
  const scroller = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const asked = useMemo(() => one.questions.map(({ place }) => place), [one.questions]);
  const runs = useMemo(
    () => runsOf(partsOf(draft, one.article.title !== null, asked)),
    [draft, one.article.title, asked],
  );
  useEffect(() => setOpen(new Set()), [one.article.id]);
  useEffect(() => {
    const holder = scroller.current;
    const found = holder?.querySelector('[data-now]');
    // Only the text itself is scrolled, to a third of its height: on a narrow window the page is one column, and stays.
    if (holder && found)
      holder.scrollTop +=
        found.getBoundingClientRect().top - holder.getBoundingClientRect().top - holder.clientHeight / 3;
  }, [now]);
  const holdsNow = (parts: readonly Part[]) =>
    now !== null &&
    parts.some(({ paragraph }) => now.start >= paragraph.at && now.start < paragraph.at + paragraph.text.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keys.
    <article class="text" aria-label={words('reviewText')} tabIndex={0} ref={scroller} data-region="text">
      {runs.map(({ folded, parts }) => {
        const key = parts[0]?.number ?? 0;
        if (!folded || open.has(key) || holdsNow(parts))
          return parts.map((part) => <Paragraph key={part.number} part={part} now={now} asked={asked} />);
        return (
          <button class="fold" type="button" key={key} onClick={() => setOpen(new Set([...open, key]))}>
            <Icon name="i-right" small /> {words.count('reviewParagraphs', parts.length)}
          </button>
        );
      })}
    </article>
  );
}
