import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, EmptyState, ErrorState, ShowMore, Skeleton, Table } from '../../design';
import { useConnection } from '../../data/use-connection';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { UnitPersonsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WordsDialog } from '../dialogs/words-dialog';
import { UnitPersonStaff } from './assignments/unit-person-staff';
import { StateReasonDocument, unitContext, UnitPersonsDocument } from './unit-documents';

type Person = UnitPersonsQuery['unitPersons']['edges'][number]['node'];
const readConnection = (data: UnitPersonsQuery) => data.unitPersons;

/** The persons of the unit and who works with each. What is said about one is read for a reason that is written first. */
export function UnitPersons() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Person | null>(null);
  const [staffOf, setStaffOf] = useState<Person | null>(null);
  const list = useConnection(UnitPersonsDocument, {}, readConnection, unitContext);
  const nameOf = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;
  return (
    <section className="aside-block" aria-labelledby="personer">
      <h2 id="personer">{t('unit.people')}</h2>
      {list.loading ? <Skeleton rows={6} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('unit.noPeople')}>{t('unit.noPeopleText')}</EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <Table
            caption={t('unit.people')}
            toList
            rows={list.nodes}
            keyOf={({ id }) => id}
            columns={[
              { id: 'name', head: t('unit.personName'), rowHead: true, cell: nameOf },
              {
                id: 'staff',
                head: t('unit.worksWith'),
                named: true,
                cell: ({ staff }) => staff.map(({ staffName }) => staffName).join(', ') || t('unit.nobody'),
              },
              {
                id: 'act',
                head: t('unit.act'),
                cell: (person) => (
                  <span className="row">
                    <Button
                      small
                      label={t('unit.staffFor', { name: nameOf(person) })}
                      onPress={() => setStaffOf(person)}
                    >
                      {t('unit.changeStaff')}
                    </Button>
                    <Button
                      small
                      label={t('unit.readFor', { name: nameOf(person) })}
                      onPress={() => setChosen(person)}
                    >
                      {t('unit.read')}
                    </Button>
                  </span>
                ),
              },
            ]}
          />
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : null}
      {staffOf ? (
        <UnitPersonStaff
          person={staffOf}
          name={nameOf(staffOf)}
          onClose={() => setStaffOf(null)}
          onDone={() => {
            setStaffOf(null);
            list.retry();
          }}
        />
      ) : null}
      {chosen ? <Reason person={chosen} name={nameOf(chosen)} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}

function Reason({ person, name, onClose }: Readonly<{ person: Person; name: string; onClose: () => void }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [state, sending, retry] = useMutationWithKey(StateReasonDocument, 'stateReason');
  const finish = (outcome: Awaited<ReturnType<typeof state>> | undefined): void => {
    if (outcome?.state === 'done') void navigate(`/enhet/${person.id}`);
  };
  return (
    <WordsDialog
      title={t('unit.readFor', { name })}
      text={t('unit.reasonText')}
      label={t('unit.reason')}
      hint={t('unit.reasonHint')}
      field="reason"
      least={20}
      most={500}
      short={t('unit.reasonShort')}
      send={t('unit.open')}
      sending={sending}
      onSend={(reason) => void state({ participantId: person.id, reason }).then(finish)}
      onRetry={() => void retry().then(finish)}
      onClose={onClose}
    />
  );
}
