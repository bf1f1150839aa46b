import { type ComponentProps, type MouseEvent, useId } from 'react';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';

/**
 * `ink`: what this screen is for, one of a kind; `pencil`: what takes something away, only in a question; `word`: all
 * small actions; `pencil-word`: a small one that takes something away.
 */
export type ButtonLook = 'outline' | 'ink' | 'pencil' | 'word' | 'pencil-word';

const CLASSES: Record<ButtonLook, string> = {
  outline: 'button',
  ink: 'button ink',
  pencil: 'button pencil',
  word: 'word',
  'pencil-word': 'word pencil',
};

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  look?: ButtonLook;
  /** What it waits for, in words. It stays focusable and says so; a press calls `onHeld`, which leads to what is missing. */
  held?: string | undefined;
  onHeld?: (() => void) | undefined;
  /** The reason stands beside it, to be seen without reaching for it. */
  saysBeside?: boolean;
}

/** A button is never just disabled: it is held, with a reason. */
export function Button({
  look = 'outline',
  held,
  onHeld,
  saysBeside = false,
  className = '',
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reason = useId();
  if (held === undefined)
    return (
      <button type={type} className={`${CLASSES[look]} ${className}`} onClick={onClick} {...rest}>
        {children}
      </button>
    );
  function press(event: MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    onHeld?.();
  }
  return (
    <span className={saysBeside ? 'held-place beside' : 'held-place'}>
      <button {...rest} type="button" className={`button held ${className}`} aria-disabled="true" aria-describedby={reason} onClick={press}>
        {children}
      </button>
      <span className="held-reason" id={reason}>
        {held}
      </span>
    </span>
  );
}

/** A link that looks like a button, for what only leads somewhere. */
export function ButtonLink({ look = 'outline', className = '', ...rest }: ComponentProps<typeof DeskLink> & { look?: ButtonLook }) {
  return <DeskLink className={`${CLASSES[look]} ${className}`} {...rest} />;
}
