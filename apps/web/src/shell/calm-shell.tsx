import { Button as AriaButton } from 'react-aria-components/Button';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { Avatar, Icon, Mark, Pictogram, SkipLink } from '../design';
import type { Concept } from '../design/icons/signs';
import { navigationFor } from '../features';
import { useTranslation, type PlainKey } from '../i18n/use-translation';
import { useViewer } from '../session/viewer';
import { AssistedBar } from '../pages/assisted/assisted-bar';
import { ConnectionBanner } from './connection-banner';
import { FocusOnNavigation } from './focus-on-navigation';
import { LanguageAndMode } from './language-and-mode';
import { PersonMenu } from './person-menu';

type Tile = Readonly<{ to: string; label: PlainKey; calm: Concept }>;
const MOST_TILES = 5;

function useTiles(): Tile[] {
  const { role } = useViewer();
  const built = navigationFor(role).map((item): Tile => ({
    to: item.to,
    label: item.label,
    calm: item.calm ?? 'task.any',
  }));
  return [...built.slice(0, MOST_TILES - 1), { to: '/hjalp', label: 'shell.help', calm: 'menu.help' }];
}

/** The frame of calm mode: mark (or Tillbaka deeper in), the person, at most five tiles, one column, who to ask at the foot. */
export function CalmShell() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const tiles = useTiles();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const deeper = pathname !== '/' && !tiles.some((tile) => tile.to === pathname);
  return (
    <>
      <SkipLink />
      <ConnectionBanner />
      <div className="calm">
        <header>
          <AssistedBar />
          <div className="calm-top">
            {deeper ? (
              <AriaButton className="back" onPress={() => void navigate(-1)}>
                <Icon name="arrow-left" />
                {t('shell.back')}
              </AriaButton>
            ) : (
              <Link className="brand" to="/" aria-label={t('shell.brand')}>
                <Mark />
                <span>Stegvis</span>
              </Link>
            )}
            <PersonMenu
              trigger={
                <AriaButton className="btn quiet" aria-label={t('shell.personMenu', { name: viewer.name })}>
                  <Avatar name={viewer.name} />
                  {viewer.name.split(' ')[0]}
                </AriaButton>
              }
            />
          </div>
          <nav className="calm-nav" aria-label={t('shell.mainMenu')}>
            {tiles.map((tile) => (
              <Link
                key={tile.to}
                to={tile.to}
                {...(pathname === tile.to || pathname.startsWith(`${tile.to}/`)
                  ? { 'aria-current': 'page' as const }
                  : {})}
              >
                <Pictogram concept={tile.calm} />
                <span>{t(tile.label)}</span>
              </Link>
            ))}
          </nav>
        </header>
        <main className="calm-main" id="innehall" tabIndex={-1}>
          <FocusOnNavigation />
          <Outlet />
        </main>
        <footer className="calm-foot">
          <span>{viewer.demo ? t('shell.demoLine') : t('shell.askSomeone')}</span>
          <Link className="back plain" to="/sa-skyddar-vi-dig">
            {t('trust.title')}
          </Link>
          <Link className="back plain" to="/tillganglighet">
            {t('shell.accessibility')}
          </Link>
          <LanguageAndMode
            trigger={<AriaButton className="back plain">{t('shell.languageAndMode')}</AriaButton>}
          />
        </footer>
      </div>
    </>
  );
}
