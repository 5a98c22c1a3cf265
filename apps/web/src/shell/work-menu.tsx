import { useLocation, Link } from 'react-router';
import { navigationFor } from '../features';
import { useTranslation } from '../i18n/use-translation';
import { useViewer } from '../session/viewer';

/** A path with stones, not a menu with boxes: the place you are is the cloudberry stone. */
export function WorkMenu({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const items = navigationFor(viewer.role);
  return (
    <nav className="nav" aria-label={t('shell.mainMenu')}>
      <ul>
        {items.map((item, at) => {
          const here = pathname === item.to || pathname.startsWith(`${item.to}/`);
          const newGroup =
            at > 0 && Math.floor(item.place / 10) > Math.floor((items[at - 1]?.place ?? 0) / 10);
          return (
            <li key={item.to} className={newGroup ? 'gap' : ''}>
              <Link to={item.to} onClick={onGo} {...(here ? { 'aria-current': 'page' as const } : {})}>
                {t(item.label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
