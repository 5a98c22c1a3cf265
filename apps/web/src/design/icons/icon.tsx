import { icons, type IconName } from './icons';

export type { IconName } from './icons';

/** A 20 px line icon in the colour of the text. Decoration beside a word; with `label` it stands alone and is named. */
export function Icon({
  name,
  small = false,
  className = '',
  label,
}: {
  name: IconName;
  small?: boolean;
  className?: string;
  label?: string;
}) {
  return (
    <svg
      className={`i ${small ? 'i-s ' : ''}${className}`}
      viewBox="0 0 256 256"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  );
}
