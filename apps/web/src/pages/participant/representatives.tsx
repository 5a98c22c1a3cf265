import { useState } from 'react';
import { Button, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { today } from '../../data/today';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ParticipantProfileFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AddRepresentative } from './add-representative';
import { EndRepresentation } from './participant-documents';
import { useProfile } from './profile-context';

type Representation = ParticipantProfileFragment['representatives'][number];

/** Who may speak for the person: god man, förvaltare or guardian, in what and until when (security A7). */
export function Representatives() {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Representation | null>(null);
  const now = today();
  return (
    <section className="aside-block" aria-labelledby="foretradare">
      <div className="row spread">
        <h2 id="foretradare">{t('represented.heading')}</h2>
        <Button small kind="quiet" icon="plus" label={t('represented.add')} onPress={() => setAdding(true)}>
          {t('represented.add')}
        </Button>
      </div>
      {participant.representatives.length === 0 ? (
        <p className="small muted">{t('represented.none')}</p>
      ) : null}
      <ul className="plist">
        {participant.representatives.map((one) => {
          const over = one.validTo !== null && one.validTo <= now;
          return (
            <li key={one.id}>
              <span>
                {one.name}
                <br />
                <span className="small muted">
                  {t(`represented.kind.${one.kind}`)}:{' '}
                  {one.scope.map((scope) => t(`represented.scope.${scope}`)).join(', ')}. {one.appointedBy}.{' '}
                  {one.validTo
                    ? t(over ? 'represented.endedOn' : 'represented.until', {
                        day: format.shortDate(one.validTo),
                      })
                    : t('represented.noEnd')}
                </span>
              </span>
              {over ? null : (
                <Button
                  small
                  kind="quiet"
                  label={t('represented.endFor', { name: one.name })}
                  onPress={() => setEnding(one)}
                >
                  {t('represented.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {adding ? <AddRepresentative onClose={() => setAdding(false)} /> : null}
      {ending ? <EndOne representation={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}

function EndOne({
  representation,
  onClose,
}: Readonly<{ representation: Representation; onClose: () => void }>) {
  const { t } = useTranslation();
  const { onAnswer } = useProfile();
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(EndRepresentation, 'endRepresentation');
  const { id, name } = representation;
  const finish = (outcome: Awaited<ReturnType<typeof end>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('represented.ended'));
    onClose();
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('represented.endTitle', { name })}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void end({ representationId: id }).then(finish)}>
            {t('represented.end')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <p>{t('represented.endText')}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
