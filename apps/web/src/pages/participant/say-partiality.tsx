import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { PartialityKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from './profile-context';

const SayPartialityDocument = graphql(`
  mutation SayPartiality($input: SayPartialityInput!) {
    sayPartiality(input: $input) {
      __typename
      ... on SayPartialityPayload {
        participantId
      }
      ...ProblemParts
    }
  }
`);

const kinds: readonly PartialityKind[] = ['kin', 'shared_address', 'self'];

/** Jäv: one says that one is too close to the person. The page closes behind one until the unit manager has decided (A8). */
export function SayPartiality() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { participant } = useProfile();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<PartialityKind>('kin');
  const [say, { busy, problem, unknown }, retry] = useMutationWithKey(SayPartialityDocument, 'sayPartiality');
  const finish = (outcome: Awaited<ReturnType<typeof say>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('profile.partialitySaid'));
    void navigate('/deltagare');
  };
  return (
    <section className="aside-block">
      <Button small kind="quiet" onPress={() => setOpen(true)}>
        {t('profile.sayPartiality')}
      </Button>
      {open ? (
        <Dialog
          open
          alert
          onClose={() => setOpen(false)}
          title={t('profile.sayPartiality')}
          actions={
            <>
              <Button
                kind="danger"
                busy={busy}
                onPress={() => void say({ participantId: participant.id, kind }).then(finish)}
              >
                {t('profile.partialityDo')}
              </Button>
              <Button onPress={() => setOpen(false)}>{t('profile.cancel')}</Button>
            </>
          }
        >
          <div className="stack">
            <p>{t('profile.partialityText')}</p>
            <RadioGroup
              legend={t('profile.partialityWhy')}
              value={kind}
              onChange={setKind}
              options={kinds.map((value) => ({ value, label: t(`profile.partiality.${value}`) }))}
            />
            <ProblemNotice problem={problem} />
            {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
