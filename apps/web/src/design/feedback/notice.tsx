import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'error';
const icons = { info: 'info', ok: 'check-circle', warn: 'warning', error: 'warning-circle' } as const;

/** A message from the system: tint, edge, icon, bold first line. Never about a person. `live` announces it when it appears. */
export function Notice({
  kind = 'info',
  title,
  children,
  live = false,
  className = '',
}: Readonly<{
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
  className?: string;
}>) {
  return (
    <div
      className={`notice ${kind === 'info' ? '' : kind} ${className}`}
      {...(live ? { role: kind === 'error' ? 'alert' : 'status' } : {})}
    >
      <Icon name={icons[kind]} />
      {title ? <b>{title}</b> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}
