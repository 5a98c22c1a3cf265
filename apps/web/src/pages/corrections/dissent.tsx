import { Icon } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from '../participant/profile-context';
import { CorrectionFacts } from './correction-documents';
import { correctionOf, type Subject } from './correction-of';

/** The person's own note beside what stayed (avvikande mening), wherever staff read the value. */
export function Dissent({ of }: { of: Subject }) {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const known = correctionOf(
    participant.corrections.map((one) => readFragment(CorrectionFacts, one)),
    of,
  );
  if (!known?.dissent) return null;
  return (
    <span className="small dissent">
      <Icon name="chat-text" /> <b>{t('corrections.dissent')}</b> {known.dissent}{' '}
      <span className="muted">{format.shortDate(known.dissentAt ?? known.askedAt)}</span>
    </span>
  );
}
