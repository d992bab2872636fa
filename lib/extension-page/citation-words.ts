import { outletName } from '../../components/outcome/outcome-words.ts';
import { speakerWords } from '../../components/source/speaker-words.ts';
import type { Words } from '../../components/words/words.tsx';
import type { CitationWords } from '../export/citation.ts';

/** The words of a citation in the language of the interface. */
export function citationWords(words: Words): CitationWords {
  return {
    speaker: (attribution) => speakerWords(attribution, words),
    outlet: (source) => outletName(source, words),
    quoted: (text) => `${words('quoteOpen')}${text}${words('quoteClose')}`,
    onPage: (text) => words('citedPage', text),
    paragraph: (number) => words('paragraph', number),
    paraphrase: words('citedParaphrase'),
    ownVoice: words('citedOwnVoice'),
    speakerOpen: words('citedSpeakerOpen'),
  };
}
