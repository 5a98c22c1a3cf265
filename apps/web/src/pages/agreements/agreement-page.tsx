import './agreements.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  Button,
  ErrorState,
  Notice,
  PageHead,
  ProblemNotice,
  Select,
  showToast,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { isId } from '../../data/is-id';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { AgreementFactsFragment, AgreementReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFoundPage } from '../../shell/not-found-page';
import {
  AgreementFacts,
  AgreementWordsFacts,
  CallOffAgreement,
  PersonAgreements,
  SendAgreement,
} from './agreement-documents';
import { AgreementEvidence } from './agreement-evidence';
import { AgreementForm } from './agreement-form';
import { AgreementParties } from './agreement-parties';
import { AgreementWords } from './agreement-words';

const parts = ['where', 'when', 'what', 'who_helps', 'how_long', 'if_not'] as const;
const reasons: readonly AgreementReason[] = ['her_wish', 'workplace', 'other_place', 'new_text', 'other'];

/** Avtal to staff: the parts as a task list, what the rules say, the parties, every version and the evidence. */
export function Component() {
  const { t } = useTranslation();
  const { id = '', code = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PersonAgreements,
    variables: { id },
    pause: !isId(id),
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (fetching && !data) return <Skeleton rows={8} height={40} />;
  const row = data?.participant?.agreements
    .map((one) => readFragment(AgreementFacts, one))
    .find((one) => one.id === code);
  if (!data?.participant || !row) return <NotFoundPage />;
  return (
    <div className="page page-narrow stack">
      <Breadcrumbs
        crumbs={[
          {
            label: `${data.participant.givenName} ${data.participant.familyName}`,
            to: `/deltagare/${id}?flik=besok`,
          },
          { label: t('agreements.one') },
        ]}
      />
      <PageHead
        tab={t('agreements.one')}
        title={t('agreements.of', { title: row.title ?? t('visits.placeGone') })}
        sub={
          <span role="status">
            {t(`agreements.state.${row.state}`)}. {t('agreements.version', { n: row.contentVersion })}
          </span>
        }
      />
      <OneAgreement key={row.id} agreement={row} onChange={again} />
    </div>
  );
}

function OneAgreement({
  agreement,
  onChange,
}: Readonly<{ agreement: AgreementFactsFragment; onChange: () => void }>) {
  const { t } = useTranslation();
  const can = (act: AgreementFactsFragment['allowedActs'][number]) => agreement.allowedActs.includes(act);
  const [editing, setEditing] = useState(can('send') && agreement.missingParts.length > 0);
  const text = readFragment(AgreementWordsFacts, agreement.text);
  return (
    <>
      {agreement.replaces && agreement.state !== 'agreed' ? (
        <Notice title={t('agreements.replaces')} />
      ) : null}
      <section aria-labelledby="delar" className="stack">
        <h2 id="delar">{t('agreements.parts')}</h2>
        <ul className="agreement-parts">
          {parts.map((part) => (
            <li key={part}>
              <span>{t(`agreements.part.${part}`)}</span>
              <b>
                {t(agreement.missingParts.includes(part) ? 'agreements.partMissing' : 'agreements.partDone')}
              </b>
            </li>
          ))}
        </ul>
        {editing ? (
          <AgreementForm
            agreement={agreement}
            text={text}
            onClose={() => setEditing(false)}
            onDone={onChange}
          />
        ) : (
          <>
            <AgreementWords text={text} />
            {can('edit') ? (
              <div className="row">
                <Button onPress={() => setEditing(true)}>{t('agreements.edit')}</Button>
              </div>
            ) : null}
          </>
        )}
      </section>
      <Rules agreement={agreement} />
      {can('send') ? <Sending agreement={agreement} onChange={onChange} /> : null}
      <AgreementParties agreement={agreement} onChange={onChange} />
      <AgreementEvidence agreement={agreement} />
      {can('call_off') ? <CallingOff agreement={agreement} onChange={onChange} /> : null}
    </>
  );
}

/** What the rules say, by who can mend it; what stops it first. */
function Rules({ agreement }: Readonly<{ agreement: AgreementFactsFragment }>) {
  const { t, format } = useTranslation();
  if (agreement.state !== 'draft' && agreement.state !== 'sent') return null;
  return (
    <section aria-labelledby="regler" className="stack">
      <h2 id="regler">{t('agreements.rules')}</h2>
      {agreement.rules.length === 0 ? <p>{t('agreements.rulesKept')}</p> : null}
      <ul className="agreement-rules">
        {agreement.rules.map((rule) => (
          <li key={rule.code}>
            <b>{t(rule.stops ? 'agreements.ruleStops' : 'agreements.ruleTells')}</b> {rule.text}
            <br />
            <span className="muted">
              {t(`agreements.mender.${rule.mender as 'you' | 'workplace' | 'participant'}`)}{' '}
              {t('agreements.ruleSource', {
                rule: rule.rule,
                source: rule.source,
                from: format.longDate(rule.validFrom),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sending({
  agreement,
  onChange,
}: Readonly<{ agreement: AgreementFactsFragment; onChange: () => void }>) {
  const { t } = useTranslation();
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(SendAgreement, 'sendAgreement');
  const finish = (outcome: Awaited<ReturnType<typeof send>> | undefined): void => {
    if (outcome?.state === 'done') showToast(t('agreements.sentToast'));
    onChange();
  };
  return (
    <div className="stack">
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button
          kind="primary"
          busy={busy}
          onPress={() =>
            void send({ agreementId: agreement.id, expectedVersion: agreement.contentVersion }).then(finish)
          }
        >
          {t('agreements.send')}
        </Button>
      </div>
    </div>
  );
}

function CallingOff({
  agreement,
  onChange,
}: Readonly<{ agreement: AgreementFactsFragment; onChange: () => void }>) {
  const { t } = useTranslation();
  const [reasonCode, setReason] = useState('');
  const [callOff, { busy, problem, unknown }, retry] = useMutationWithKey(
    CallOffAgreement,
    'callOffAgreement',
  );
  const reason = reasons.find((one) => one === reasonCode);
  return (
    <details>
      <summary>{t('agreements.callOff')}</summary>
      <div className="stack">
        <Select
          label={t('visits.why')}
          value={reasonCode}
          onChange={setReason}
          empty={t('agreements.choose')}
          options={reasons.map((value) => ({ value, label: t(`agreements.reason.${value}`) }))}
        />
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(onChange)} /> : null}
        <div className="row">
          <Button
            busy={busy}
            disabled={!reason}
            onPress={() =>
              reason &&
              void callOff({
                agreementId: agreement.id,
                expectedVersion: agreement.contentVersion,
                reasonCode: reason,
              }).then(onChange)
            }
          >
            {t('agreements.callOff')}
          </Button>
        </div>
      </div>
    </details>
  );
}
