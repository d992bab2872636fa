/** The actions of a card. An action that is not given has no button. */
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';

export interface CardActions {
  onClose?: () => void;
  onCopy?: () => void;
  onPin?: () => void;
  onSiteOff?: () => void;
  onCompare?: () => void;
}

/** The result of copying; null before it was tried. Shown on the button itself, so no timer has to remove it. */
export type Copied = 'copied' | 'failed' | null;

export interface CardFootProps {
  actions: CardActions;
  pinned: boolean;
  copied: Copied;
}

/** Whether there is any action, and therefore a foot. */
export function hasActions({ onCompare, onCopy, onPin, onSiteOff }: CardActions): boolean {
  return [onCompare, onCopy, onPin, onSiteOff].some((action) => action !== undefined);
}

const COPY_WORDS = { copied: 'copied', failed: 'couldNotCopy' } as const;

export function CardFoot({ actions, pinned, copied }: CardFootProps) {
  const words = useWords();
  const { onCompare, onCopy, onPin, onSiteOff } = actions;
  return (
    <>
      {onCompare ? (
        <button class="btn btn--go" type="button" onClick={onCompare}>
          {words('compare')}
        </button>
      ) : null}
      {onCopy ? (
        <button class="btn btn--quiet" type="button" onClick={onCopy}>
          {words(copied === null ? 'copyCitation' : COPY_WORDS[copied])}
        </button>
      ) : null}
      {onPin ? (
        <button class="btn btn--quiet" type="button" aria-pressed={pinned} aria-keyshortcuts="p" onClick={onPin}>
          {pinned ? <Icon name="i-pin" small /> : null}
          {words(pinned ? 'pinned' : 'pin')}
        </button>
      ) : null}
      {onSiteOff ? (
        <button class="btn btn--quiet push" type="button" onClick={onSiteOff}>
          {words('notOnThisSite')}
        </button>
      ) : null}
    </>
  );
}
