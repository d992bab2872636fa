/** The first page with the background behind it. */
import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import { TryIt } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { useWords } from '../../components/words/words.tsx';
import { useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { useExample } from './use-example.ts';

const askSummary = () => ask('corpusSummary', {});

export function WelcomePage() {
  const words = useWords();
  const texts = useMemo(() => [words('trySampleFirst'), words('trySampleSecond')], [words]);
  const { state, passages, open, card } = useExample(words('trySampleTitle'), texts);
  const { reply } = useReply(askSummary);
  return (
    <Welcome corpus={reply?.ok ? reply.value : null}>
      <TryIt
        passages={passages}
        state={state}
        open={open}
        card={card === null ? null : <Card key={open} context={card} actions={{}} />}
      />
    </Welcome>
  );
}
