import type { ReactNode } from 'react';
import { Menu, type MenuGroup } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { useChooseMembership, useSignOut } from '../session/use-sign-out';
import { useViewer } from '../session/viewer';
import { roleWord } from './role-word';

/** Who is signed in and as what, other assignments, about, sign out. */
export function PersonMenu({ trigger }: { trigger: ReactNode }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const choose = useChooseMembership();
  const several: MenuGroup[] =
    viewer.roles.length > 1
      ? [
          {
            id: 'roles',
            heading: t('shell.roles'),
            selected: viewer.membershipId,
            onSelect: (id) => void choose(id),
            choices: viewer.roles.map((one) => ({
              id: one.membershipId,
              label: [t(roleWord[one.role]), one.organisation?.name].filter(Boolean).join(', '),
            })),
          },
        ]
      : [];
  return (
    <Menu
      trigger={trigger}
      label={t('shell.personMenu', { name: viewer.name })}
      note={
        <p className="menu-note">
          <b>{viewer.name}</b>
          <br />
          {[t(roleWord[viewer.role]), viewer.organisation?.name].filter(Boolean).join(', ')}
        </p>
      }
      groups={[
        ...several,
        {
          id: 'site',
          choices: [
            { id: 'trust', label: t('trust.title'), icon: 'shield-check', href: '/sa-skyddar-vi-dig' },
            { id: 'about', label: t('shell.about'), icon: 'info', href: '/om' },
            { id: 'accessibility', label: t('shell.accessibility'), icon: 'users', href: '/tillganglighet' },
          ],
        },
        {
          id: 'out',
          choices: [
            { id: 'sessions', label: t('session.mine'), icon: 'list', href: '/mina-inloggningar' },
            { id: 'sign-out', label: t('shell.signOut'), icon: 'sign-out', onAction: () => void signOut() },
          ],
        },
      ]}
    />
  );
}
