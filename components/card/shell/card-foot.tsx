/** The actions of a card. An action that is not given has no button. */
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';

export interface CardActions {
  onClose?: () => void;
  onPin?: () => void;
  onSiteOff?: () => void;
  onCompare?: () => void;
}

export interface CardFootProps {
  actions: CardActions;
  pinned: boolean;
}

/** Whether there is any action, and therefore a foot. */
export function hasActions({ onCompare, onPin, onSiteOff }: CardActions): boolean {
  return [onCompare, onPin, onSiteOff].some((action) => action !== undefined);
}

export function CardFoot({ actions, pinned }: CardFootProps) {
  const words = useWords();
  const { onCompare, onPin, onSiteOff } = actions;
  return (
    <>
      {onCompare ? (
        <button class="btn btn--go" type="button" onClick={onCompare}>
          {words('compare')}
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
