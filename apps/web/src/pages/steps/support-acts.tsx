import { type ReactNode, useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  ProblemNotice,
  showToast,
  TextArea,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError, type Problem } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { SupportPartsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { dayFromToday } from './days';
import { CloseSupport, HandOverSupport, RecordSupportContact } from './step-documents';
import { SupporterField } from './supporter-field';

type ActProps = Readonly<{ support: SupportPartsFragment; onChange: () => void; onClose: () => void }>;

/** A contact that has been, and when the next one is. */
export function Contact({ support, onChange, onClose }: ActProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(dayFromToday(0));
  const [nextContactOn, setNext] = useState<string | null>(dayFromToday(28));
  const [note, setNote] = useState('');
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordSupportContact,
    'recordSupportContact',
  );
  const finish = (outcome: { state: string } | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('steps.contactSaved'));
    onChange();
    onClose();
  };
  return (
    <Act
      title={t('steps.contact')}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSave={() => {
        if (day && nextContactOn)
          void record({
            supportId: support.id,
            expectedVersion: support.version,
            day,
            nextContactOn,
            ...(note.trim() ? { note } : {}),
          }).then(finish);
      }}
      {...(unknown ? { onRetry: () => void retry().then(finish) } : {})}
    >
      <DateField
        label={t('steps.contactDay')}
        error={fieldError(problem, 'day')}
        value={day}
        onChange={setDay}
      />
      <TextField
        label={t('steps.note')}
        hint={t('steps.noteHint')}
        error={fieldError(problem, 'note')}
        value={note}
        maxLength={500}
        onChange={setNote}
      />
      <DateField
        label={t('steps.nextContactDay')}
        error={fieldError(problem, 'nextContactOn')}
        value={nextContactOn}
        onChange={setNext}
      />
    </Act>
  );
}

/** Another supporter. */
export function HandingOver({ support, onChange, onClose }: ActProps) {
  const { t } = useTranslation();
  const [supporterId, setSupporter] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [give, { busy, problem, unknown }, retry] = useMutationWithKey(HandOverSupport, 'handOverSupport');
  const finish = (outcome: { state: string } | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('steps.handedOver'));
    onChange();
    onClose();
  };
  return (
    <Act
      title={t('steps.handOver')}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (supporterId)
          void give({ supportId: support.id, expectedVersion: support.version, supporterId }).then(finish);
      }}
      {...(unknown ? { onRetry: () => void retry().then(finish) } : {})}
    >
      <SupporterField
        error={fieldError(problem, 'supporterId') ?? (tried && !supporterId ? t('visits.fillIn') : undefined)}
        onChange={setSupporter}
      />
    </Act>
  );
}

/** Closing asks for what the review came to, and for nothing else. */
export function Closing({ support, onChange, onClose }: ActProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(CloseSupport, 'closeSupport');
  const finish = (outcome: { state: string } | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('steps.closed'));
    onChange();
    onClose();
  };
  return (
    <Act
      title={t('steps.close')}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSave={() => void end({ supportId: support.id, expectedVersion: support.version, note }).then(finish)}
      {...(unknown ? { onRetry: () => void retry().then(finish) } : {})}
    >
      <p>{t('steps.closeText')}</p>
      <TextArea
        label={t('steps.review')}
        hint={t('steps.reviewHint')}
        error={fieldError(problem, 'note')}
        value={note}
        rows={3}
        maxLength={500}
        onChange={setNote}
      />
    </Act>
  );
}

function Act({
  title,
  busy,
  problem,
  onSave,
  onClose,
  onRetry,
  children,
}: Readonly<{
  title: string;
  busy: boolean;
  problem: Problem | null;
  onSave: () => void;
  onClose: () => void;
  onRetry?: () => void;
  children: ReactNode;
}>) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={onSave}>
            {t('steps.save')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      {children}
      <ProblemNotice problem={problem} />
      {onRetry ? <UnknownOutcome onRetry={onRetry} /> : null}
    </Dialog>
  );
}
