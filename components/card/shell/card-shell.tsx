/**
 * The frame of every card: a fixed head, one region that scrolls, a fixed foot. No header and footer elements, which browsers take
 * for those of the whole document. A dialog that does not hold the focus,
 * named by its title; the title can take the focus so that a keyboard starts at what the card is about.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../icon/icon.tsx';
import type { IconName } from '../../icon/icon-shapes.ts';
import { useWords } from '../../words/words.tsx';

/** By what a card took the focus; null where it did not. After a press no ring is drawn: the hand knows where it is. */
export type FocusBy = 'key' | 'pointer' | null;

export interface CardShellProps {
  kind: { icon: IconName; words: string };
  title: string;
  /** Of the title (BCP 47), where it is not the interface's. */
  titleLanguage?: string | undefined;
  titleLook?: 'name' | 'figure' | 'quotation';
  /** What stands in the head under the title. */
  head?: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
  busy?: boolean;
  /** By what the title takes the focus when the card appears; null where it does not. */
  takeFocus?: FocusBy;
  /** Left out where there is nothing to close. */
  onClose?: (() => void) | undefined;
}

export function CardShell({ titleLook = 'name', takeFocus = null, ...props }: CardShellProps) {
  const words = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);
  return (
    <section class="card" role="dialog" aria-modal="false" aria-labelledby={titleId} aria-busy={props.busy ?? false}>
      <div class="card__head">
        <p class="card__kind">
          <Icon name={props.kind.icon} small />
          <span>{props.kind.words}</span>
        </p>
        <h2
          class={`card__title card__title--${titleLook}${takeFocus === 'pointer' ? ' card__title--pressed' : ''}`}
          id={titleId}
          lang={props.titleLanguage}
          ref={title}
          tabIndex={-1}
        >
          {props.title}
        </h2>
        {props.head}
        {props.onClose ? (
          <button class="iconbtn card__x" type="button" aria-label={words('close')} onClick={props.onClose}>
            <Icon name="i-close" />
          </button>
        ) : null}
      </div>
      <div class="card__body">
        <div>{props.children}</div>
      </div>
      {props.foot ? <div class="card__foot">{props.foot}</div> : null}
    </section>
  );
}
