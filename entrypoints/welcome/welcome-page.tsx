/** The first page with the background behind it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import { TryIt } from '../../components/welcome/try-it.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import { useWords } from '../../components/words/words.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { useExample } from './use-example.ts';

export function WelcomePage() {
  const words = useWords();
  const texts = useMemo(() => [words('trySampleFirst'), words('trySampleSecond')], [words]);
  const { state, passages, open, card } = useExample(words('trySampleTitle'), texts);
  const [corpus, setCorpus] = useState<WelcomeProps['corpus']>(null);
  useEffect(() => {
    void ask('corpusSummary', {}).then((reply) => {
      if (reply.ok) setCorpus(reply.value);
    });
  }, []);
  return (
    <Welcome corpus={corpus}>
      <TryIt
        passages={passages}
        state={state}
        open={open}
        card={card === null ? null : <Card key={open} context={card} actions={{}} />}
      />
    </Welcome>
  );
}
