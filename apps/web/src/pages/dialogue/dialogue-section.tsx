import { useState } from 'react';
import { Button, ErrorState, Skeleton } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { DialogueFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CallState, useDialogue } from './before-you-call';
import { DialogueFacts, UndoContact } from './dialogue-documents';
import { LogContactForm } from './log-contact';
import { TermsForm } from './terms-form';

/** Kontakt on the page of an employer: what to know before one rings, the two taps, and who was in touch. */
export function DialogueSection({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useDialogue(organisationId);
  const [agreeing, agree] = useState(false);
  const dialogue = data ? readFragment(DialogueFacts, data.employerDialogue) : null;
  return (
    <section className="bucket" aria-labelledby="kontakt">
      <h2 id="kontakt">{t('dialogue.title')}</h2>
      {dialogue ? (
        <div className="stack">
          <CallState dialogue={dialogue} />
          <LogContactForm dialogue={dialogue} />
          <div className="row">
            <Button small onPress={() => agree(true)}>
              {t('dialogue.terms')}
            </Button>
          </div>
          <Lines contacts={dialogue.contacts} />
          {agreeing ? <TermsForm dialogue={dialogue} onClose={() => agree(false)} /> : null}
        </div>
      ) : error ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Skeleton rows={3} />
      )}
    </section>
  );
}

function Lines({ contacts }: Pick<DialogueFactsFragment, 'contacts'>) {
  const { t, format } = useTranslation();
  const [undo, { busy }] = useMutationWithKey(UndoContact, 'undoEmployerContact');
  return (
    <ul className="bul">
      {contacts.map((one) => (
        <li key={one.id}>
          {t('dialogue.entry', {
            day: format.shortDate(one.saidAt),
            how: t(`dialogue.kind.${one.kind}`),
            what: t(`dialogue.outcome.${one.outcome}`),
            name: one.saidBy,
          })}{' '}
          {one.line ? <span lang="sv">{one.line} </span> : null}
          {one.overReason ? (
            <>{t('dialogue.allTheSame', { why: t(`dialogue.over.${one.overReason}`) })} </>
          ) : null}
          {one.nextOn ? <>{t('dialogue.nextOn', { day: format.longDate(one.nextOn) })} </> : null}
          {one.canUndo ? (
            <Button small kind="quiet" busy={busy} onPress={() => void undo({ contactId: one.id })}>
              {t('dialogue.undo')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
