import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  Dialog,
  ErrorState,
  ProblemNotice,
  RadioGroup,
  showToast,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { EndCase, Officers, OpenCase } from './case-documents';

/** The joint case of a consent for the job consultant: who reads, and opening or ending it. */
export function CaseOfConsent({
  consent,
  onChange,
}: Readonly<{ consent: ConsentFactsFragment; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const { role } = useViewer();
  const [opening, setOpening] = useState(false);
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(EndCase, 'endJointCase');
  const open = consent.cases.find((one) => one.validTo === null);
  const finish = (outcome: Awaited<ReturnType<typeof end>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('cases.ended'));
    onChange();
  };
  return (
    <div className="row spread">
      <p>
        {open
          ? t('cases.openFor', { name: open.officerName, day: format.longDate(open.validFrom) })
          : t('cases.none')}
      </p>
      {role !== 'job_consultant' ? null : open ? (
        <Button
          small
          busy={busy}
          label={t('cases.endFor', { name: open.officerName })}
          onPress={() => void end({ caseId: open.id }).then(finish)}
        >
          {t('cases.end')}
        </Button>
      ) : (
        <Button small onPress={() => setOpening(true)}>
          {t('cases.open')}
        </Button>
      )}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <ProblemNotice problem={problem} />
      {opening ? (
        <OpenCaseDialog consent={consent} onClose={() => setOpening(false)} onOpened={onChange} />
      ) : null}
    </div>
  );
}

function OpenCaseDialog({
  consent,
  onClose,
  onOpened,
}: Readonly<{ consent: ConsentFactsFragment; onClose: () => void; onOpened: () => void }>) {
  const { t } = useTranslation();
  const [officer, setOfficer] = useState<string | null>(null);
  const [{ data, error }, ask] = useQuery({ query: Officers, variables: { consentId: consent.id } });
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(OpenCase, 'openJointCase');
  const officers = data?.liaisonOfficers ?? [];
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('cases.opened'));
    onOpened();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cases.openTitle', { name: consent.receiverName })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={!officer}
            onPress={() =>
              officer ? void open({ consentId: consent.id, officerId: officer }).then(finish) : undefined
            }
          >
            {t('cases.open')}
          </Button>
          <Button onPress={onClose}>{t('consents.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('cases.openText')}</p>
        {!data && error ? (
          <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        ) : !data ? (
          <Skeleton rows={2} />
        ) : officers.length === 0 ? (
          <p>{t('cases.nobody')}</p>
        ) : (
          <RadioGroup
            legend={t('cases.officer')}
            value={officer}
            onChange={setOfficer}
            options={officers.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
          />
        )}
        {fieldError(problem, 'officerId') ? <p role="alert">{fieldError(problem, 'officerId')}</p> : null}
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
