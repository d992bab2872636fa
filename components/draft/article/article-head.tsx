/** What an article is: headline, day, outlet, event, address. Each can be corrected where it stands. */
import type { ComponentChildren } from 'preact';
import type { Decision } from '../../../lib/join/decisions/decision.ts';
import type { KnownEvent } from '../../../lib/join/draft/known-article.ts';
import type { Place } from '../../../lib/join/found/place.ts';
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';
import type { ReviewActions, ReviewModel, ShownArticle } from '../review-model.ts';

function Field({ name, class: extra, children }: { name: string; class?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class={extra ? `f ${extra}` : 'f'}>
      <i>{name}</i>
      {children}
    </label>
  );
}

const typedIn = (event: Event): string => (event.currentTarget as HTMLInputElement).value.trim();

/** An event is decided of by any place of its article. */
const placeOf = (article: string): Place => ({ article, start: 0, end: 1 });

interface EventChoice {
  value: string;
  label: string;
  decisions: Decision[];
}

/** The events that the article can go to: the one found, those of other articles of this review, those of installed packs. */
function eventChoices(one: ShownArticle, model: ReviewModel, alone: string): EventChoice[] {
  const { article, draft } = one;
  const at = placeOf(article.id);
  const own = draft?.event ?? null;
  const others = new Map(
    model.articles.flatMap(({ article: other, draft: read }) =>
      read?.event && read.event.id !== own?.id
        ? [[read.event.id, { event: read.event, article: other.id }] as const]
        : [],
    ),
  );
  const link = (to: string | null): Decision => ({ do: 'link', of: 'event', at, to });
  const known = (event: KnownEvent): EventChoice => ({
    value: event.id,
    label: event.label,
    decisions: [link(event.id)],
  });
  return [
    ...(own ? [{ value: own.id, label: own.label, decisions: [link(null)] }] : []),
    ...[...others].map(([value, { event, article: other }]) => ({
      value,
      label: event.label,
      decisions: [link(null), { do: 'join' as const, of: 'event' as const, at, with: placeOf(other) }],
    })),
    ...model.events.map(known),
    ...(own && own.articles.length > 1
      ? [
          {
            value: '',
            label: alone,
            decisions: [link(null), { do: 'split' as const, of: 'event' as const, at, out: [at] }],
          },
        ]
      : []),
  ];
}

function EventField({ one, model, on }: { one: ShownArticle; model: ReviewModel; on: ReviewActions }) {
  const words = useWords();
  const choices = eventChoices(one, model, words('reviewEventAlone'));
  const chosen = one.knownEvent?.id ?? one.draft?.event?.id ?? '';
  const choose = (value: string) => {
    const choice = choices.find((other) => other.value === value);
    if (choice) on.onDecide(choice.decisions, words('reviewSaidEvent', choice.label));
  };
  return (
    <Field name={words('reviewEvent')} class="f--event">
      <select value={chosen} onChange={(event) => choose(typedIn(event))} data-field="event">
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function ArticleHead({ one, model, on }: { one: ShownArticle; model: ReviewModel; on: ReviewActions }) {
  const words = useWords();
  const { article } = one;
  const edit = (field: 'title' | 'outlet' | 'published' | 'address') => (event: Event) =>
    on.onEdit(article.id, { [field]: typedIn(event) || null });
  const place = model.articles.indexOf(one) + 1;
  return (
    <header class="hd" data-region="head">
      <p class="k">
        {model.articles.length > 1
          ? words('reviewArticleOf', words.number(place), words.number(model.articles.length))
          : words('reviewHeadline')}
      </p>
      <h1 class="vh">{article.title ?? words('reviewNoHeadline')}</h1>
      <textarea
        class="headline"
        rows={1}
        key={`${article.id} title`}
        aria-label={words('reviewHeadline')}
        placeholder={words('reviewNoHeadline')}
        value={article.title ?? ''}
        onChange={edit('title')}
      />
      <div class="meta">
        <Field name={words('reviewDay')} class={article.published === null ? 'f--open' : 'f--day'}>
          <Icon name="k-date" small />
          <input
            type="date"
            value={article.published ?? ''}
            onChange={edit('published')}
            aria-describedby={article.published === null ? 'no-day' : undefined}
          />
          {article.published === null ? <small id="no-day">{words('reviewNoDay')}</small> : null}
        </Field>
        <Field name={words('reviewOutlet')}>
          <input value={article.outlet ?? ''} onChange={edit('outlet')} placeholder={words('reviewNoOutlet')} />
        </Field>
        <EventField one={one} model={model} on={on} />
        <Field name={words('reviewAddress')} class="f--url">
          <input
            type="url"
            value={article.address ?? ''}
            onChange={edit('address')}
            placeholder={words('reviewNoAddress')}
          />
        </Field>
      </div>
    </header>
  );
}
