import { useQuery } from 'urql';
import { Notice } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { DecideCallOff } from './decide-call-off';
import { CallOffFacts, CallOffs } from './funding-documents';

/**
 * The call-off that the work list pointed at, opened to be decided, whatever round it is of: those that wait come first in
 * the list, and one that no longer waits says so.
 */
export function LinkedCallOff({
  id,
  onClose,
  onDone,
}: Readonly<{ id: string; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: CallOffs,
    variables: { first: 50 },
    requestPolicy: 'network-only',
  });
  if (!data) return null;
  const callOff = data.fundingCallOffs.edges
    .map(({ node }) => readFragment(CallOffFacts, node))
    .find((one) => one.id === id && one.acts.includes('approve'));
  return callOff ? (
    <DecideCallOff callOff={callOff} onClose={onClose} onDone={onDone} />
  ) : (
    <Notice kind="info" title={t('funding.noLongerWaits')}>
      <p>{t('funding.noLongerWaitsText')}</p>
    </Notice>
  );
}
