import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Link, Outlet } from 'react-router';
import { Avatar, Icon, IconButton, Mark, SkipLink } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { NoticesPopover } from '../pages/inbox/notices-popover';
import { useViewer } from '../session/viewer';
import { ConnectionBanner } from './connection-banner';
import { FocusOnNavigation } from './focus-on-navigation';
import { GlobalSearch } from './global-search';
import { LanguageAndMode } from './language-and-mode';
import { PersonMenu } from './person-menu';
import { WorkMenu } from './work-menu';

/** The frame of work mode: header 56 px, menu 200 px (behind a button under 960), the white sheet. */
export function WorkShell() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <>
      <SkipLink />
      <ConnectionBanner />
      <div className="app">
        <header className="top">
          <IconButton
            className="only-narrow"
            icon="list"
            label={t('shell.menu')}
            onPress={() => setMenuOpen(true)}
          />
          <Link className="brand" to="/" aria-label={t('shell.brand')}>
            <Mark />
            <span>Stegvis</span>
          </Link>
          {viewer.organisation ? <span className="unit hide-narrow">{viewer.organisation.name}</span> : null}
          <GlobalSearch />
          <span className="top-space" />
          <Link className="top-btn hide-phone" to="/hjalp">
            <Icon name="question" />
            {t('shell.help')}
          </Link>
          <LanguageAndMode
            trigger={
              <AriaButton className="top-btn" aria-label={t('shell.languageAndMode')}>
                <Icon name="globe" />
                <span className="hide-narrow">{t('shell.languageAndMode')}</span>
              </AriaButton>
            }
          />
          <NoticesPopover />
          <PersonMenu
            trigger={
              <AriaButton className="top-btn" aria-label={t('shell.personMenu', { name: viewer.name })}>
                <Avatar name={viewer.name} />
                <span className="hide-narrow">{viewer.name}</span>
              </AriaButton>
            }
          />
        </header>
        <div className="nav-col">
          <WorkMenu />
        </div>
        <main className="sheet" id="innehall" tabIndex={-1}>
          {viewer.demo ? <p className="demo-line">{t('shell.demoLine')}</p> : null}
          <FocusOnNavigation />
          <Outlet />
        </main>
      </div>
      <ModalOverlay className="nav-veil" isOpen={menuOpen} onOpenChange={setMenuOpen} isDismissable>
        <Modal className="nav-drawer">
          <AriaDialog aria-label={t('shell.mainMenu')}>
            <div className="drawer-head">
              <b>{viewer.organisation?.name ?? 'Stegvis'}</b>
              <IconButton icon="x" label={t('shell.closeMenu')} onPress={() => setMenuOpen(false)} />
            </div>
            <WorkMenu onGo={() => setMenuOpen(false)} />
            <p className="drawer-help">
              <Link to="/hjalp" onClick={() => setMenuOpen(false)}>
                {t('shell.help')}
              </Link>
            </p>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
