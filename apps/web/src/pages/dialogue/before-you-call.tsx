import { useQuery } from 'urql';
import { Notice } from '../../design';
import { readFragment } from '../../gql';
import type { DialogueFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DialogueDocument, DialogueFacts } from './dialogue-documents';

const context = { additionalTypenames: ['EmployerDialogue'] };

/** Asks for the dialogue of an employer; the page of the employer and the proposal show the same. */
export const useDialogue = (organisationId: string) =>
  useQuery({
    query: DialogueDocument,
    variables: { organisationId },
    context,
    requestPolicy: 'cache-and-network',
  });

/** What one reads before one rings: why not now and from when, else how often this month and who was in touch last. */
export function CallState({ dialogue }: { dialogue: DialogueFactsFragment }) {
  const { t, format } = useTranslation();
  const { thisMonth, monthlyLimit, notBefore, askedBy, stop, availableOn, contacts } = dialogue;
  const [last] = contacts;
  const count = t('dialogue.count', { n: thisMonth, limit: monthlyLimit });
  return (
    <>
      {stop ? (
        <Notice kind="warn" title={t('dialogue.wait', { day: format.longDate(availableOn) })}>
          <p>
            {stop} {notBefore && askedBy ? t('dialogue.askedBy', { name: askedBy }) : ''}
          </p>
        </Notice>
      ) : null}
      <p>
        {count}{' '}
        {last
          ? t('dialogue.last', {
              day: format.shortDate(last.saidAt),
              name: last.saidBy,
              how: t(`dialogue.kind.${last.kind}`),
              what: t(`dialogue.outcome.${last.outcome}`),
            })
          : t('dialogue.never')}
      </p>
    </>
  );
}

/** The same where a proposal to that employer is composed. */
export function BeforeYouCall({ organisationId }: { organisationId: string }) {
  const [{ data }] = useDialogue(organisationId);
  return data ? <CallState dialogue={readFragment(DialogueFacts, data.employerDialogue)} /> : null;
}
