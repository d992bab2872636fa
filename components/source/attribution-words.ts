/** The quiet line under a source's words: how they are carried, who says them there, and where in the article they stand. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import type { MessageKey, Words } from '../words/words.tsx';
import { LINE_MARKS } from './line-marks.ts';
import { speakerWords } from './speaker-words.ts';

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

/** Empty where there is nothing to say. */
export function attributionWords(line: SourceLine, words: Words): string {
  const { attribution } = line;
  const mark = LINE_MARKS[line.mark];
  const medium = attribution?.medium ? MEDIA[attribution.medium] : undefined;
  const parts = [
    mark.visible ? words(mark.words) : null,
    line.same && line.words ? words(line.mark === 'variant' ? 'asOnThisPage' : 'sameWords') : null,
    isHeadedBySpeaker(line) ? null : whoSays(line, words),
    medium ? words(medium) : null,
    attribution && line.mark !== 'absent' ? words('paragraph', attribution.paragraph) : null,
  ].filter((part) => part !== null);
  return parts.join(words('partSeparator'));
}

/** Words said about an actor stand under the name of who says them, so that they never look like the actor's own. */
export function isHeadedBySpeaker(line: SourceLine): boolean {
  return line.mark === 'named' && line.attribution !== undefined;
}

/** Who says the line. Quoted words of which nobody is said to be the speaker say so. */
export function whoSays({ attribution, words: printed }: SourceLine, words: Words): string | null {
  if (!attribution) return null;
  return speakerWords(attribution, words) ?? (printed ? words('speakerOpen') : null);
}
