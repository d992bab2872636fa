/** Puts a component on the test's page, with its words from the locale file and the styles it has in the extension. */
import { type ComponentChildren, render } from 'preact';
import { CardLinksProvider } from '../../components/source/card-links.tsx';
import { WordsProvider } from '../../components/words/words.tsx';
import { textFragmentAddress } from '../../lib/export/text-fragment.ts';
import { type Language, messageIn } from './message-from-file.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/interface.css';
import '../../components/card/card.css';
import '../../components/source/source-lines.css';
import '../../components/card/card-parts.css';
import '../../components/popup/popup.css';
import '../../components/welcome/welcome.css';

let holder: HTMLElement | null = null;

/** Of the browser's interface, by the language of its words. */
const UI_LANGUAGE: Record<Language, string> = { en: 'en-GB', es: 'es-ES' };

export interface MountOptions {
  /** CSS pixels. */
  width?: number;
  language?: Language;
}

/** What was mounted before is taken away. */
export function mount(children: ComponentChildren, { width = 360, language = 'en' }: MountOptions = {}): HTMLElement {
  unmount();
  document.documentElement.lang = language;
  holder = document.createElement('div');
  holder.style.width = `${width}px`;
  document.body.append(holder);
  render(
    <WordsProvider getMessage={(key, values) => messageIn(language, key, values)} uiLanguage={UI_LANGUAGE[language]}>
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
