import { useState } from 'react';
import { AnswerChoices, Button } from '../../design';
import type { EmployerReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

const reasons: readonly EmployerReason[] = ['seat_taken', 'no_time_now', 'tasks_do_not_fit', 'other'];

/** Ja, vi vill träffas or Inte nu, which asks why with one tap; nobody outside the municipality is told. */
export function ReplyChoices({
  busy,
  onReply,
}: Readonly<{ busy: boolean; onReply: (welcome: boolean, reasonCode?: EmployerReason) => void }>) {
  const { t } = useTranslation();
  const [why, setWhy] = useState(false);
  if (why)
    return (
      <fieldset>
        <legend className="legend">{t('proposals.whyNotNow')}</legend>
        <p className="muted">{t('proposals.whyNotNowText')}</p>
        <div className="row">
          {reasons.map((reason) => (
            <Button key={reason} busy={busy} onPress={() => onReply(false, reason)}>
              {t(`proposals.reason.${reason}`)}
            </Button>
          ))}
          <Button busy={busy} onPress={() => onReply(false)}>
            {t('proposals.noReason')}
          </Button>
        </div>
      </fieldset>
    );
  return (
    <AnswerChoices<'welcome' | 'turn_down'>
      label={t('proposals.reply')}
      chosen={null}
      busy={busy}
      choices={[
        { value: 'welcome', label: t('proposals.welcome'), shape: 'yes' },
        { value: 'turn_down', label: t('proposals.notNow'), shape: 'no' },
      ]}
      onAnswer={(value) => (value === 'welcome' ? onReply(true) : setWhy(true))}
    />
  );
}
