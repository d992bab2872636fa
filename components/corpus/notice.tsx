/** What was just done, with the way to take it back, always in the same place at the lower left. */
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../words/words.tsx';

export interface NoticeText {
  text: string;
  onUndo?: (() => void) | undefined;
}

export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const words = useWords();
  // The element stands before its words change, or they would not be read out.
  return (
    <div class={notice ? 'notice notice--shown' : 'notice'}>
      <p role="status">{notice?.text ?? ''}</p>
      {notice?.onUndo ? (
        <button class="btn btn--quiet" type="button" onClick={notice.onUndo}>
          {words('undo')}
        </button>
      ) : null}
      {notice ? (
        <button class="iconbtn" type="button" aria-label={words('close')} onClick={onClose}>
          <Icon name="i-close" />
        </button>
      ) : null}
    </div>
  );
}
