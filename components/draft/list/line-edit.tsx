/** The ways to correct an open line. The letters are the keys that do the same (entrypoints/review/use-review-keys.ts). */
import type { ActorLine, DraftLine, FigureLine, QuotationLine } from '../../../lib/join/draft/read/article-lines.ts';
import type { ActorKind } from '../../../lib/text/lexicon.ts';
import { useWords } from '../../words/words.tsx';
import { ACTOR_KINDS, kindWords, shortened } from '../draft-words.ts';
import { type LineEditing, otherActors } from './line-editing.ts';

interface EditProps<Line> {
  line: Line;
  editing: LineEditing;
}

const typedIn = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

function Drop({ onDrop }: { onDrop: () => void }) {
  const words = useWords();
  return (
    <button class="btn" type="button" data-key="x" onClick={onDrop}>
      <span class="kbd" aria-hidden="true">
        X
      </span>{' '}
      {words('reviewDrop')}
    </button>
  );
}

function QuotationEdit({ line, editing }: EditProps<QuotationLine>) {
  const words = useWords();
  const said = shortened(line.text, 40);
  const speak = (speaker: string | null) =>
    editing.onDecide(
      [{ do: 'speaker', of: 'quotation', at: line.place, speaker }],
      words('reviewSaidSpeaker', said, speaker ?? words('reviewNobody')),
    );
  const offered = [...new Set(otherActors(editing, null).map(({ name }) => name))];
  const names = line.speaker === null || offered.includes(line.speaker) ? offered : [line.speaker, ...offered];
  return (
    <div class="ed">
      <label class="ed__field">
        {words('reviewSpeaker')}{' '}
        <select data-key="e" value={line.speaker ?? ''} onChange={(event) => speak(typedIn(event) || null)}>
          <option value="">{words('reviewNobody')}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Drop
        onDrop={() =>
          editing.onDecide([{ do: 'drop', of: 'quotation', at: line.place }], words('reviewSaidDropped', said))
        }
      />
    </div>
  );
}

function FigureEdit({ line, editing }: EditProps<FigureLine>) {
  const words = useWords();
  const { place, text } = line;
  const isShared = line.standing.others.length > 0 && line.isMeasured;
  return (
    <div class="ed">
      {line.isMeasured ? (
        <label class="ed__field">
          {words('reviewWhatItCounts')}{' '}
          <input
            data-key="e"
            value={line.counts ?? ''}
            onChange={(event) => {
              const name = typedIn(event).trim();
              if (name)
                editing.onDecide(
                  [{ do: 'rename', of: 'measure', at: place, name }],
                  words('reviewSaidCounts', text, name),
                );
            }}
          />
        </label>
      ) : null}
      {isShared ? (
        <button
          class="btn"
          type="button"
          data-key="t"
          onClick={() =>
            editing.onDecide([{ do: 'split', of: 'measure', at: place, out: [place] }], words('reviewSaidApart', text))
          }
        >
          <span class="kbd" aria-hidden="true">
            T
          </span>{' '}
          {words('reviewSplit')}
        </button>
      ) : null}
      <Drop
        onDrop={() => editing.onDecide([{ do: 'drop', of: 'figure', at: place }], words('reviewSaidDropped', text))}
      />
    </div>
  );
}

function ActorEdit({ line, editing }: EditProps<ActorLine>) {
  const words = useWords();
  const { place, name, known } = line;
  return (
    <div class="ed">
      <label class="ed__field">
        {words('reviewName')}{' '}
        <input
          data-key="e"
          value={name}
          onChange={(event) => {
            const next = typedIn(event).trim();
            if (next)
              editing.onDecide(
                [{ do: 'rename', of: 'actor', at: place, name: next }],
                words('reviewSaidRenamed', name, next),
              );
          }}
        />
      </label>
      <label class="ed__field">
        {words('reviewKind')}{' '}
        <select
          value={line.actorKind ?? ''}
          onChange={(event) => {
            const kind = typedIn(event) as ActorKind;
            if (kind)
              editing.onDecide(
                [{ do: 'kind', of: 'actor', at: place, kind }],
                words('reviewSaidKind', name, kindWords(kind, words)),
              );
          }}
        >
          <option value="">{words('reviewKindUnknown')}</option>
          {ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind, words)}
            </option>
          ))}
        </select>
      </label>
      <label class="ed__field">
        {words('reviewJoin')}{' '}
        <select
          data-key="j"
          value=""
          onChange={(event) => {
            const other = editing.lines.actors.find((one) => String(one.place.start) === typedIn(event));
            if (other)
              editing.onDecide(
                [{ do: 'join', of: 'actor', at: place, with: other.place }],
                words('reviewSaidJoined', name, other.name),
              );
          }}
        >
          <option value="">{words('reviewJoinWith')}</option>
          {otherActors(editing, name).map((one) => (
            <option key={one.place.start} value={String(one.place.start)}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {known ? (
        <button
          class="btn"
          type="button"
          data-key="t"
          onClick={() =>
            editing.onDecide([{ do: 'link', of: 'actor', at: place, to: null }], words('reviewSaidApart', name))
          }
        >
          <span class="kbd" aria-hidden="true">
            T
          </span>{' '}
          {words('reviewNotThisOne', known.name)}
        </button>
      ) : null}
      <Drop
        onDrop={() => editing.onDecide([{ do: 'drop', of: 'actor', at: place }], words('reviewSaidDropped', name))}
      />
    </div>
  );
}

export function LineEdit({ line, editing }: EditProps<DraftLine>) {
  if (line.kind === 'quotation') return <QuotationEdit line={line} editing={editing} />;
  return line.kind === 'figure' ? (
    <FigureEdit line={line} editing={editing} />
  ) : (
    <ActorEdit line={line} editing={editing} />
  );
}
