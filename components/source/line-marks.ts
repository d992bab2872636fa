/** The shape in the gutter of a source's line and the words that say the same. */
import type { AbsentReason, LineMark } from '../../lib/compare/evidence/source-line.ts';
import type { IconName } from '../icon/icon-shapes.ts';
import type { MessageKey } from '../words/words.tsx';

/** `visible`: the words stand in the line for everybody; otherwise the printed words themselves show it. */
export const LINE_MARKS: Record<
  LineMark,
  { icon: IconName; words: MessageKey; visible: boolean; tone: 'plain' | 'differs' | 'silent' }
> = {
  printed: { icon: 'm-printed', words: 'markPrinted', visible: false, tone: 'plain' },
  variant: { icon: 'm-variant', words: 'markVariant', visible: false, tone: 'differs' },
  part: { icon: 'm-part', words: 'markPart', visible: true, tone: 'plain' },
  told: { icon: 'm-told', words: 'markTold', visible: false, tone: 'plain' },
  named: { icon: 'g-named', words: 'markNamed', visible: false, tone: 'plain' },
  apart: { icon: 'g-apart', words: 'markApart', visible: true, tone: 'plain' },
  absent: { icon: 'm-absent', words: 'markAbsent', visible: false, tone: 'silent' },
};

export const ABSENT_WORDS: Record<AbsentReason, MessageKey> = {
  'no-figure': 'absentNoFigure',
  'no-date': 'absentNoDate',
  'no-quotation': 'absentNoQuotation',
  'speaker-not-named': 'absentSpeakerNotNamed',
  'actor-not-named': 'absentActorNotNamed',
};
