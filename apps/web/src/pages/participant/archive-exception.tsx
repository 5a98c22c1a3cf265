import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { WordsDialog } from '../dialogs/words-dialog';
import { useProfile } from './profile-context';

const PreservationDocument = graphql(`
  query Preservation($participantId: UUID!) {
    preservation(participantId: $participantId) {
      reason
      decidedByName
      decidedAt
    }
  }
`);
const PreserveDocument = graphql(`
  mutation PreserveCaseFile($input: PreserveInput!) {
    preserveCaseFile(input: $input) {
      __typename
      ... on PreservationPayload {
        participantId
      }
      ...ProblemParts
    }
  }
`);
const EndDocument = graphql(`
  mutation EndPreservation($input: EndPreservationInput!) {
    endPreservation(input: $input) {
      __typename
      ... on PreservationPayload {
        participantId
      }
      ...ProblemParts
    }
  }
`);

/** Arkivundantag: the archive keeps the case file, so nothing of it is removed while it holds. */
export function ArchiveException() {
  const { role } = useViewer();
  return role === 'job_consultant' ? <Exception /> : null;
}

function Exception() {
  const { t, format } = useTranslation();
  const { id: participantId } = useProfile().participant;
  const [writing, setWriting] = useState(false);
  const [{ data }, ask] = useQuery({ query: PreservationDocument, variables: { participantId } });
  const [preserve, sending, retry] = useMutationWithKey(PreserveDocument, 'preserveCaseFile');
  const [end, ending, retryEnd] = useMutationWithKey(EndDocument, 'endPreservation');
  const finish = (outcome: { readonly state: string } | undefined, words: string): void => {
    if (outcome?.state !== 'done') return;
    setWriting(false);
    showToast(words);
    ask({ requestPolicy: 'network-only' });
  };
  if (!data) return null;
  const holds = data.preservation;
  return (
    <section className="aside-block" aria-labelledby="arkiv">
      <h2 id="arkiv">{t('profile.archive')}</h2>
      {holds ? (
        <>
          <p>{t('profile.archiveHolds', { reason: holds.reason })}</p>
          <p className="small muted">
            {t('profile.archiveBy', { name: holds.decidedByName, day: format.longDate(holds.decidedAt) })}
          </p>
          <Button
            small
            busy={ending.busy}
            onPress={() => void end({ participantId }).then((o) => finish(o, t('profile.archiveEnded')))}
          >
            {t('profile.archiveEnd')}
          </Button>
          <ProblemNotice problem={ending.problem} />
          {ending.unknown ? (
            <UnknownOutcome
              onRetry={() => void retryEnd().then((o) => finish(o, t('profile.archiveEnded')))}
            />
          ) : null}
        </>
      ) : (
        <Button small kind="quiet" onPress={() => setWriting(true)}>
          {t('profile.archiveDo')}
        </Button>
      )}
      {writing ? (
        <WordsDialog
          title={t('profile.archiveDo')}
          text={t('profile.archiveText')}
          label={t('profile.archiveReason')}
          field="reason"
          least={1}
          most={500}
          short={t('profile.archiveMissing')}
          send={t('profile.archiveSave')}
          sending={sending}
          onSend={(reason) =>
            void preserve({ participantId, reason }).then((o) => finish(o, t('profile.archiveSaved')))
          }
          onRetry={() => void retry().then((o) => finish(o, t('profile.archiveSaved')))}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </section>
  );
}
