/** One pack of a checked file: what it holds, what it replaces, what no longer resolves, and its first sources. */
import type { PackPlan, SampleSource } from '../../../lib/corpus/import/plan-import.ts';
import { useWords, type Words } from '../../words/words.tsx';

function fateWords({ fate, replaced }: PackPlan, words: Words): string {
  if (fate === 'same') return words('planSame');
  if (fate === 'built-in') return words('planBuiltIn');
  return replaced === null ? words('planNew') : words('planReplaces', replaced.version);
}

const KINDS = ['sources', 'events', 'actors', 'quotations', 'reports', 'measures', 'claims', 'links'] as const;

function heldWords({ counts }: PackPlan, words: Words): string {
  return words.list(KINDS.filter((kind) => counts[kind] > 0).map((kind) => words.count(kind, counts[kind])));
}

function changeWords({ added, removed, changed }: NonNullable<PackPlan['replaced']>, words: Words): string {
  const parts = [
    added > 0 ? words.count('sourcesAdded', added) : null,
    removed > 0 ? words.count('sourcesGone', removed) : null,
    changed > 0 ? words.count('sourcesChanged', changed) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words('sourcesUnchanged') : words.list(parts);
}

function Sample({ sample }: { sample: SampleSource }) {
  const words = useWords();
  const { outlet, credit, headline, published, event, statements } = sample;
  const facts = [
    credit === null ? outlet : `${outlet} / ${credit}`,
    published === null ? words('noPublished') : words.day(published),
    event ?? words('noEvent'),
    words.count('statements', statements),
  ];
  return (
    <li>
      <b class={headline === null ? 'table__none' : undefined}>{headline ?? words('noHeadline')}</b>
      <span>{facts.join(words('partSeparator'))}</span>
    </li>
  );
}

export function PackPlanView({ pack }: { pack: PackPlan }) {
  const words = useWords();
  const { replaced } = pack;
  return (
    <section class="plan" aria-label={pack.title}>
      <h4>
        {pack.title} <span class="plan__version">{pack.version}</span>
        <span class="chip">{fateWords(pack, words)}</span>
      </h4>
      <p>{pack.description}</p>
      <p class="plan__held">{heldWords(pack, words)}</p>
      {replaced === null ? null : <p>{changeWords(replaced, words)}</p>}
      {replaced?.isChanged ? <p class="plan__warn">{words('planLosesChanges')}</p> : null}
      {pack.breaks.map(({ title, references }) => (
        <p class="plan__warn" key={title}>
          {words.count('planBreaks', references, title)}
        </p>
      ))}
      {pack.fate === 'same' || pack.samples.length === 0 ? null : (
        <>
          <h5>{words('firstSources')}</h5>
          <ul class="plan__samples">
            {pack.samples.map((sample, n) => (
              <Sample key={`${n} ${sample.headline}`} sample={sample} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
