import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link, type To } from 'react-router';
import { Icon, type IconName } from '../icons/icon';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';
type Look = Readonly<{
  kind?: ButtonKind;
  small?: boolean;
  big?: boolean;
  block?: boolean;
  icon?: IconName;
  className?: string;
  children?: ReactNode;
}>;

const classes = ({ kind = 'plain', small, big, block, className }: Look): string =>
  [
    'btn',
    kind === 'plain' ? '' : kind,
    small ? 'small' : '',
    big ? 'big' : '',
    block ? 'block' : '',
    className ?? '',
  ]
    .filter(Boolean)
    .join(' ');

export type ButtonProps = Look &
  Readonly<{
    onPress?: () => void;
    type?: 'button' | 'submit';
    /** Work under way: the button stays, refuses a second press and says so. Put the words in children ("Sparar …"). */
    busy?: boolean;
    disabled?: boolean;
    /** Names a button whose words do not say enough: "Boka besök för Elin Sandberg". */
    label?: string;
    pressed?: boolean;
    form?: string;
    describedBy?: string;
    autoFocus?: boolean;
  }>;

/** The act, said in words. At most one primary a page region; no answer of a participant is primary. */
export function Button({
  onPress,
  type = 'button',
  busy = false,
  disabled = false,
  label,
  pressed,
  form,
  describedBy,
  autoFocus,
  ...look
}: ButtonProps) {
  return (
    <AriaButton
      className={classes(look)}
      type={type}
      isPending={busy}
      isDisabled={disabled}
      {...(onPress ? { onPress } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(form ? { form } : {})}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      {...(autoFocus ? { autoFocus } : {})}
    >
      {look.icon ? <Icon name={look.icon} small={Boolean(look.small)} /> : null}
      {look.children}
    </AriaButton>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, label, ...look }: Look & Readonly<{ to: To; label?: string }>) {
  return (
    <Link className={classes(look)} to={to} {...(label ? { 'aria-label': label } : {})}>
      {look.icon ? <Icon name={look.icon} small={Boolean(look.small)} /> : null}
      {look.children}
    </Link>
  );
}

/** A square button with a picture only: close, more, menu. It always has a name. */
export function IconButton({
  icon,
  label,
  small = false,
  onPress,
  className = '',
}: Readonly<{ icon: IconName; label: string; small?: boolean; onPress?: () => void; className?: string }>) {
  return (
    <AriaButton
      className={`btn icon ${small ? 'small ' : ''}${className}`}
      aria-label={label}
      {...(onPress ? { onPress } : {})}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
