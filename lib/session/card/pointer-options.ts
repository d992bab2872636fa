/** The options of everything that listens to pointer and keys. */
import type { Point } from '../../page/geometry.ts';
import type { PageMention } from '../page-mention.ts';
import type { CardSession } from './card-session.ts';

export interface PointerOptions {
  card: CardSession;
  /** The painted mention under a point. */
  mentionAt(point: Point): PageMention | null;
  signal: AbortSignal;
}

export const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
