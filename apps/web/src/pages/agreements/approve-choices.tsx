import { AnswerChoices } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

/** Godkänn beside Inte nu, of the same weight. */
export function ApproveChoices({
  busy,
  onReply,
}: Readonly<{ busy: boolean; onReply: (yes: boolean) => void }>) {
  const { t } = useTranslation();
  return (
    <AnswerChoices<'yes' | 'not_now'>
      label={t('agreements.answer')}
      chosen={null}
      busy={busy}
      choices={[
        { value: 'yes', label: t('agreements.approve'), shape: 'yes' },
        { value: 'not_now', label: t('agreements.notNow'), shape: 'no' },
      ]}
      onAnswer={(value) => onReply(value === 'yes')}
    />
  );
}
