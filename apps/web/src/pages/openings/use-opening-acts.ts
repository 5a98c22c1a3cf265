import { useNavigate } from 'react-router';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { showToast } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import {
  ApproveEasyText,
  CloseOpening,
  CopyOpening,
  DeleteDraft,
  PauseOpening,
  PublishOpening,
  ResumeOpening,
} from './opening-acts';
import { OpeningFacts } from './opening-facts';

type Subject = Readonly<{ id: string; version: number }>;

/**
 * The acts of the life cycle on one opening, each with its receipt; pausing and reopening undo each other. The server decides
 * which are open (`allowedActs`); a refusal stands in `problem`, an unanswered try in `unknown`.
 */
export function useOpeningActs({ id, version }: Subject) {
  const { t } = useTranslation();
  const { role } = useViewer();
  const navigate = useNavigate();
  const [runPublish, publishing, retryPublish] = useMutationWithKey(PublishOpening, 'publishOpening');
  const [runPause, pausing, retryPause] = useMutationWithKey(PauseOpening, 'pauseOpening');
  const [runResume, resuming, retryResume] = useMutationWithKey(ResumeOpening, 'resumeOpening');
  const [runClose, closing, retryClose] = useMutationWithKey(CloseOpening, 'closeOpening');
  const [runApprove, approving, retryApprove] = useMutationWithKey(ApproveEasyText, 'approveEasyText');
  const [runCopy, copying, retryCopy] = useMutationWithKey(CopyOpening, 'copyOpening');
  const [runDelete, deleting, retryDelete] = useMutationWithKey(DeleteDraft, 'deleteDraft');
  const now = { id, expectedVersion: version };
  const home = role === 'employer_contact' || role === 'hr_officer' ? '/mina-platser' : '/platser';
  const attempts = [
    { state: publishing, retry: retryPublish },
    { state: pausing, retry: retryPause },
    { state: resuming, retry: retryResume },
    { state: closing, retry: retryClose },
    { state: approving, retry: retryApprove },
    { state: copying, retry: retryCopy },
    { state: deleting, retry: retryDelete },
  ];

  return {
    busy: attempts.some(({ state }) => state.busy),
    problem: attempts.find(({ state }) => state.problem)?.state.problem ?? null,
    unknown: attempts.find(({ state }) => state.unknown) ?? null,
    publish: async () => {
      const outcome = await runPublish(now);
      if (outcome.state === 'done') showToast(t('openings.done.publish'));
      return outcome.state === 'done';
    },
    pause: async () => {
      const outcome = await runPause(now);
      if (outcome.state !== 'done') return;
      const after = readFragment(OpeningFacts, outcome.payload.opening);
      showToast(t('openings.done.pause'), () => void runResume({ id, expectedVersion: after.version }));
    },
    resume: async () => {
      const outcome = await runResume(now);
      if (outcome.state !== 'done') return;
      const after = readFragment(OpeningFacts, outcome.payload.opening);
      showToast(t('openings.done.resume'), () => void runPause({ id, expectedVersion: after.version }));
    },
    close: async (reason: string) => {
      const outcome = await runClose({ ...now, reason });
      if (outcome.state === 'done') showToast(t('openings.done.close'));
      return outcome.state === 'done';
    },
    approve: async () => {
      const outcome = await runApprove(now);
      if (outcome.state === 'done') showToast(t('openings.done.approve'));
    },
    copy: async () => {
      const outcome = await runCopy({ id });
      if (outcome.state !== 'done') return;
      const copy = readFragment(OpeningFacts, outcome.payload.opening);
      void navigate(`/platser/${copy.id}/andra`);
      showToast(t('openings.done.copy'));
    },
    remove: async () => {
      const outcome = await runDelete(now);
      if (outcome.state !== 'done') return;
      void navigate(home);
      showToast(t('openings.done.delete'));
    },
  };
}

export type OpeningActs = ReturnType<typeof useOpeningActs>;
