import { Link } from 'react-router';
import { Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { addressOfField } from '../post/field-places';

type Missing = readonly Readonly<{ path: string; message: string }>[];

/** What a draft lacks, each leading to its field in the form. */
export function MissingNotice({ id, missing }: Readonly<{ id: string; missing: Missing }>) {
  const { t } = useTranslation();
  if (missing.length === 0) return null;
  return (
    <Notice title={t('openings.missingTitle', { n: missing.length })} className="missing">
      <ul className="bul">
        {missing.map(({ path, message }) => (
          <li key={path}>
            <Link to={addressOfField(id, path)}>{message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
