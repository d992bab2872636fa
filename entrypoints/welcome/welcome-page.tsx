/** The first page with the background behind it. */

import { sampleArticles } from 'virtual:sample-articles';
import { useMemo, useState } from 'preact/hooks';
import { announcementOf, Card } from '../../components/card/card.tsx';
import { TryIt } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { Announcer } from '../../components/words/announcer.tsx';
import { useWords, type Words } from '../../components/words/words.tsx';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { type Sample, useExample } from './use-example.ts';

const askSummary = () => ask('corpusSummary', {});

/** What can be tried: two short passages, and the articles, each with a button's name and a note. */
const ARTICLES = [
  { ...sampleArticles.sample, name: 'sampleLink', note: 'sampleNote' },
  { ...sampleArticles.ordinary, name: 'ordinaryLink', note: 'ordinaryNote' },
] as const;

/** The passages are dated by the day after the events that they tell of, as a newspaper would print them. */
const passagesOf = (words: Words): Sample => ({
  title: words('trySampleTitle'),
  published: '2017-04-22',
  paragraphs: [words('trySampleFirst'), words('trySampleSecond')],
});

export function WelcomePage() {
  const words = useWords();
  const [article, setArticle] = useState<(typeof ARTICLES)[number] | null>(null);
  const sample = useMemo(() => article ?? passagesOf(words), [article, words]);
  const { state, shown, passages, open, card, isPressed } = useExample(sample);
  const { reply } = useReply(askSummary);
  const isArticle = article !== null && shown === article;
  return (
    <Welcome corpus={reply?.ok ? reply.value : null}>
      <TryIt
        passages={passages}
        state={state}
        open={open}
        isPressed={isPressed}
        card={card === null ? null : <Card key={open} context={card} actions={{}} />}
        article={isArticle ? { title: article.title, note: words(article.note) } : null}
        others={ARTICLES.filter((one) => one !== article).map((one) => ({
          name: words(one.name),
          onShow: () => setArticle(one),
        }))}
      />
      <Announcer text={isPressed && card !== null ? announcementOf(card, words) : ''} />
    </Welcome>
  );
}
