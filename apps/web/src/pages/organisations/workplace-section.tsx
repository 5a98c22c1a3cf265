import { useState } from 'react';
import { Button, IconButton, showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { ContactForm } from './contact-form';
import { RemoveContact, SaveContact } from './organisation-documents';
import type { ContactData, WorkplaceData } from './organisation-facts';
import { WorkplaceForm } from './workplace-form';

/** A workplace: where it is, how one gets there, whom to call. Those who keep it change it here. */
export function WorkplaceSection({
  organisationId,
  workplace,
  keeper,
}: Readonly<{ organisationId: string; workplace: WorkplaceData; keeper: boolean }>) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<string | null>(null);
  const [remove] = useMutationWithKey(RemoveContact, 'removeContact');
  const [save] = useMutationWithKey(SaveContact, 'saveContact');
  const stop = (): void => setEditing(null);
  const takeAway = async (contact: ContactData): Promise<void> => {
    const outcome = await remove({ id: contact.id, expectedVersion: contact.version });
    if (outcome.state !== 'done') return;
    const { name, title, phone, email } = contact;
    showToast(
      t('organisations.contactRemoved'),
      () =>
        void save({
          workplaceId: workplace.id,
          name,
          title: title ?? null,
          phone: phone ?? null,
          email: email ?? null,
        }),
    );
  };
  const address = [workplace.streetAddress, workplace.postalTown].filter(Boolean).join(', ');
  if (editing === 'workplace')
    return (
      <li className="workplace">
        <WorkplaceForm organisationId={organisationId} workplace={workplace} onDone={stop} onCancel={stop} />
      </li>
    );
  return (
    <li className="workplace">
      <div className="row spread">
        <h3>{workplace.name}</h3>
        {keeper ? (
          <Button
            small
            kind="quiet"
            icon="pencil-simple"
            label={t('organisations.editNamed', { name: workplace.name })}
            onPress={() => setEditing('workplace')}
          >
            {t('organisations.change')}
          </Button>
        ) : null}
      </div>
      <p>{address || <span className="muted">{t('organisations.noAddress')}</span>}</p>
      <p className="small muted">
        {workplace.travelNote ? `${workplace.travelNote} ` : ''}
        {t(workplace.position ? 'organisations.hasPosition' : 'organisations.noPosition')}
      </p>
      <ul className="contacts">
        {workplace.contacts.map((contact) =>
          editing === contact.id ? (
            <li key={contact.id}>
              <ContactForm workplaceId={workplace.id} contact={contact} onDone={stop} />
            </li>
          ) : (
            <li key={contact.id} className="row spread">
              <p>
                <b>{contact.name}</b>
                {contact.title ? `, ${contact.title}` : ''}
                <span className="under">
                  {contact.phone ? (
                    <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
                  ) : null}
                  {contact.phone && contact.email ? ' · ' : ''}
                  {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
                </span>
              </p>
              {keeper ? (
                <span className="row">
                  <IconButton
                    icon="pencil-simple"
                    small
                    label={t('organisations.editNamed', { name: contact.name })}
                    onPress={() => setEditing(contact.id)}
                  />
                  <IconButton
                    icon="trash"
                    small
                    label={t('organisations.removeNamed', { name: contact.name })}
                    onPress={() => void takeAway(contact)}
                  />
                </span>
              ) : null}
            </li>
          ),
        )}
      </ul>
      {editing === 'new' ? <ContactForm workplaceId={workplace.id} onDone={stop} /> : null}
      {keeper && editing === null ? (
        <Button small kind="quiet" icon="plus" onPress={() => setEditing('new')}>
          {t('organisations.newContact')}
          <span className="sr">: {workplace.name}</span>
        </Button>
      ) : null}
    </li>
  );
}
