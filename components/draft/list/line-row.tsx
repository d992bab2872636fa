/** A line of which the rules were sure. Opened, it can be corrected, joined, split or dropped. */
import type { DraftLine } from '../../../lib/join/draft/read/article-lines.ts';
import { Icon } from '../../icon/icon.tsx';
import type { IconName } from '../../icon/icon-shapes.ts';
import { useWords, type Words } from '../../words/words.tsx';
import { countsWords, kindWords, type StateShown, shortened, standingWords } from '../draft-words.ts';
import { LineEdit } from './line-edit.tsx';
import type { LineEditing } from './line-editing.ts';

const ACTOR_ICONS: Record<string, IconName> = {
  person: 'k-actor',
  organisation: 'k-organisation',
  place: 'k-place',
  law: 'k-law',
};

function iconOf(line: DraftLine): IconName {
  if (line.kind === 'quotation') return 'k-quotation';
  if (line.kind === 'figure') return line.unit === 'date' ? 'k-date' : 'k-figure';
  return ACTOR_ICONS[line.actorKind ?? ''] ?? 'k-actor';
}

function actorState(line: DraftLine & { kind: 'actor' }, words: Words): StateShown | null {
  if (line.known) return { icon: 'g-named', tone: 'named', text: words('reviewKnownAs', line.known.name) };
  return line.articles > 1 ? { icon: 'g-named', tone: 'named', text: words.count('sources', line.articles) } : null;
}

function noteOf(line: DraftLine, words: Words): string | null {
  if (line.kind === 'quotation') return null;
  if (line.kind === 'figure')
    return line.counts === null
      ? words('reviewCountsNothing')
      : words('reviewCounts', countsWords(line.counts, line.unit));
  const kind = line.actorKind === null ? words('reviewKindUnknown') : kindWords(line.actorKind, words);
  const others = line.names.filter((name) => name !== line.name);
  return others.length === 0 ? kind : words('reviewAlsoAs', kind, words.list(others.slice(0, 4)));
}

export interface LineRowProps {
  line: DraftLine;
  /** Unique in the list. */
  row: string;
  isOpen: boolean;
  onOpen: () => void;
  editing: LineEditing;
}

export function LineRow({ line, row, isOpen, onOpen, editing }: LineRowProps) {
  const words = useWords();
  const state = line.kind === 'actor' ? actorState(line, words) : standingWords(line.standing, words);
  const note = noteOf(line, words);
  return (
    <div class={isOpen ? 'r2 is-on' : 'r2'}>
      <button class="r2__line" type="button" data-row={row} aria-expanded={isOpen} onClick={onOpen}>
        <Icon name={iconOf(line)} />
        <span class="w">
          {line.kind === 'quotation' ? (
            <>
              <b>{line.speaker ?? words('reviewNobody')}</b> {words('reviewQuoted', shortened(line.text))}
            </>
          ) : line.kind === 'figure' ? (
            line.text
          ) : (
            line.name
          )}
          {note === null ? null : <small class="note">{note}</small>}
        </span>
        {state ? (
          <span class={`state state--${state.tone}`}>
            <Icon name={state.icon} small /> {state.text}
          </span>
        ) : null}
      </button>
      {isOpen ? <LineEdit line={line} editing={editing} /> : null}
    </div>
  );
}
