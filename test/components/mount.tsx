/** Puts a component on the test's page, with its words from the locale file and the styles it has in the extension. */
import { type ComponentChildren, render } from 'preact';
import { CardLinksProvider } from '../../components/source/card-links.tsx';
import { WordsProvider } from '../../components/words/words.tsx';
import { textFragmentAddress } from '../../lib/export/text-fragment.ts';
import { messageFromFile } from './message-from-file.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/interface.css';
import '../../components/card/card.css';
import '../../components/source/source-lines.css';
import '../../components/card/card-parts.css';
import '../../components/popup/popup.css';
import '../../components/welcome/welcome.css';

let holder: HTMLElement | null = null;

/** What was mounted before is taken away. `width` in CSS pixels. */
export function mount(children: ComponentChildren, { width = 360 }: { width?: number } = {}): HTMLElement {
  unmount();
  document.documentElement.lang = 'en';
  holder = document.createElement('div');
  holder.style.width = `${width}px`;
  document.body.append(holder);
  render(
    <WordsProvider getMessage={messageFromFile} uiLanguage="en-GB">
      <CardLinksProvider value={(line) => textFragmentAddress(line.source.address, line.fragment ?? null)}>
        {children}
      </CardLinksProvider>
    </WordsProvider>,
    holder,
  );
  return holder;
}

export function unmount(): void {
  if (holder) render(null, holder);
  holder?.remove();
  holder = null;
}

/** Light or dark, as the system would say. */
export function setScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
}
