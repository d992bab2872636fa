/**
 * The frame of every card: a fixed head, one region that scrolls, a fixed foot. A dialog that does not hold the focus,
 * named by its title; the title can take the focus so that a keyboard starts at what the card is about.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../icon/icon.tsx';
import type { IconName } from '../../icon/icon-shapes.ts';
import { useWords } from '../../words/words.tsx';

export interface CardShellProps {
  kind: { icon: IconName; words: string };
  title: string;
  titleLook?: 'name' | 'figure' | 'quotation';
  /** What stands in the head under the title. */
  head?: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
  busy?: boolean;
  /** The title takes the focus when the card appears. */
  takeFocus?: boolean;
  /** Left out where there is nothing to close. */
  onClose?: (() => void) | undefined;
}

export function CardShell({ titleLook = 'name', takeFocus = false, ...props }: CardShellProps) {
  const words = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);
  return (
    <section class="card" role="dialog" aria-modal="false" aria-labelledby={titleId} aria-busy={props.busy ?? false}>
      <header class="card__head">
        <p class="card__kind">
          <Icon name={props.kind.icon} small />
          <span>{props.kind.words}</span>
        </p>
        <h2 class={`card__title card__title--${titleLook}`} id={titleId} ref={title} tabIndex={-1}>
          {props.title}
        </h2>
        {props.head}
        {props.onClose ? (
          <button class="iconbtn card__x" type="button" aria-label={words('close')} onClick={props.onClose}>
            <Icon name="i-close" />
          </button>
        ) : null}
      </header>
      <div class="card__body">
        <div>{props.children}</div>
      </div>
      {props.foot ? <footer class="card__foot">{props.foot}</footer> : null}
    </section>
  );
}
