/** The quiet line under a source's words: how they are carried, who says them there, and where in the article they stand. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import type { MessageKey, Words } from '../words/words.tsx';
import { LINE_MARKS } from './line-marks.ts';

/** The words of each medium that a pack can tell. */
export const MEDIA: Record<string, MessageKey> = {
  tweet: 'mediumTweet',
  'press release': 'mediumPressRelease',
  'news conference': 'mediumNewsConference',
  statement: 'mediumStatement',
  interview: 'mediumInterview',
  speech: 'mediumSpeech',
  letter: 'mediumLetter',
};

/** Empty where there is nothing to say. The speaker is told for figures, for words of others, and where the source does not name them. */
export function attributionWords(line: SourceLine, words: Words): string {
  const { attribution } = line;
  const mark = LINE_MARKS[line.mark];
  const medium = attribution?.medium ? MEDIA[attribution.medium] : undefined;
  const parts = [
    mark.visible ? words(mark.words) : null,
    line.same && line.words ? words(line.mark === 'variant' ? 'asOnThisPage' : 'sameWords') : null,
    speakerWords(line, words),
    medium ? words(medium) : null,
    paragraphWords(line, words),
  ].filter((part) => part !== null);
  return parts.join(words('partSeparator'));
}

/** Words listed under an actor that somebody else says (`named`) must never look like the actor's own. */
function speakerWords({ attribution, value, mark }: SourceLine, words: Words): string | null {
  if (!attribution?.speaker) return null;
  if (!attribution.named) return words('attributedUnnamed', attribution.speaker);
  return value || mark === 'named' ? words('attributedTo', attribution.speaker) : null;
}

function paragraphWords({ attribution, mark }: SourceLine, words: Words): string | null {
  if (!attribution || mark === 'absent') return null;
  return words('paragraph', attribution.paragraph);
}
