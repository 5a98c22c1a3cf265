import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  AnswerChoices,
  Button,
  Checkbox,
  ErrorState,
  Notice,
  ProblemNotice,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { Face, FollowUpQuestion } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { LinkedFollowUpDocument, ReplyToFollowUp } from './follow-up-documents';
import { followUpQuestions } from './follow-up-words';

/** What the link of a mail opens for a workplace: three questions, one answer, no account. Opening it changes nothing. */
export function Component() {
  const { t, format } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('followUps.linkTitle'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: LinkedFollowUpDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const [told, setTold] = useState(false);
  const followUp = data?.linkedFollowUp;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('followUps.linkTitle')}</h1>
          {fetching && !data ? <Skeleton rows={3} /> : null}
          {error && !data ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
          {followUp && (told || followUp.told) ? (
            <Notice kind="ok" title={t('followUps.thanks')} live>
              <p>{t('followUps.thanksText')}</p>
            </Notice>
          ) : null}
          {followUp && !told && !followUp.told ? (
            <>
              <p>
                {t('followUps.linkLead', { name: followUp.shownName, title: followUp.title })}{' '}
                {t('proposals.until', { day: format.longDate(followUp.lastDay) })}
              </p>
              <Questions token={token} onTold={() => setTold(true)} />
            </>
          ) : null}
          {data && !followUp ? (
            <Notice title={t('proposals.linkEnded')}>
              <p>{t('proposals.linkEndedText')}</p>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Questions({ token, onTold }: Readonly<{ token: string; onTold: () => void }>) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Readonly<Partial<Record<FollowUpQuestion, Face>>>>({});
  const [callMe, setCallMe] = useState(false);
  const [reply, { busy, problem, unknown }, retry] = useMutationWithKey(ReplyToFollowUp, 'replyToFollowUp');
  const finish = (outcome: Awaited<ReturnType<typeof reply>> | undefined): void => {
    if (outcome?.state === 'done') onTold();
  };
  return (
    <>
      {followUpQuestions.map((question) => (
        <fieldset key={question}>
          <legend className="legend">{t(`followUps.ask.${question}`)}</legend>
          <AnswerChoices<Face>
            label={t(`followUps.ask.${question}`)}
            chosen={said[question] ?? null}
            busy={busy}
            onAnswer={(face) => setSaid({ ...said, [question]: face })}
            choices={(['good', 'so_so', 'bad'] as const).map((value) => ({
              value,
              label: t(`visits.face.${value}`),
              shape: value,
            }))}
          />
        </fieldset>
      ))}
      <Checkbox checked={callMe} onChange={setCallMe}>
        {t('followUps.callMe')}
      </Checkbox>
      <p className="muted">{t('followUps.whoReads')}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <Button
        kind="primary"
        busy={busy}
        disabled={Object.keys(said).length === 0 && !callMe}
        onPress={() => void reply({ token, ...said, callMe }).then(finish)}
      >
        {t('followUps.send')}
      </Button>
    </>
  );
}
