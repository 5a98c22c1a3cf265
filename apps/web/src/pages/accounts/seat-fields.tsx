import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Combobox, Select } from '../../design';
import { fieldError, type Problem } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import type { Role } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { DomainsDocument, OrganisationNames } from './account-documents';

/** A role and where it is held, as it is being chosen. */
export type Seat = Readonly<{ role: Role; organisationId: string | null; domainId: string | null }>;

export const FIRST_SEAT: Seat = { role: 'employer_contact', organisationId: null, domainId: null };

/** Roles that are given; the accounts of a participant and who represents her are made with her. */
const given: readonly Role[] = [
  'employer_contact',
  'hr_officer',
  'supervisor',
  'job_consultant',
  'unit_manager',
  'coordinator',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
  'administrator',
];
const withoutOrganisation: readonly Role[] = ['coordinator', 'analyst', 'log_reviewer', 'administrator'];
const inDomain: readonly Role[] = [
  'supervisor',
  'job_consultant',
  'unit_manager',
  'coordinator',
  'labour_market_coach',
  'analyst',
  'log_reviewer',
];
const isBound = ({ role }: Seat): boolean => !withoutOrganisation.includes(role);

/** Whether nothing is missing. */
export const isWhole = (seat: Seat): boolean => !isBound(seat) || seat.organisationId !== null;

/** What of it the server takes: a place is left out where the role has none. */
export const seatInput = (seat: Seat) => ({
  role: seat.role,
  ...(isBound(seat) && seat.organisationId ? { organisationId: seat.organisationId } : {}),
  ...(inDomain.includes(seat.role) && seat.domainId ? { domainId: seat.domainId } : {}),
});

/** Role, organisation and secrecy domain: the last two only where the role is held at one. */
export function SeatFields({
  seat,
  onChange,
  tried,
  problem,
}: Readonly<{
  seat: Seat;
  onChange: (seat: Seat) => void;
  tried: boolean;
  problem: Problem | null;
}>) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('accounts.role')}
        value={seat.role}
        onChange={(value) => onChange({ ...seat, role: given.find((one) => one === value) ?? seat.role })}
        options={given.map((one) => ({ value: one, label: t(roleWord[one]) }))}
        error={fieldError(problem, 'role')}
      />
      {isBound(seat) ? (
        <OrganisationField
          onChoose={(organisationId) => onChange({ ...seat, organisationId })}
          error={
            tried && !seat.organisationId
              ? t('accounts.organisationMissing')
              : fieldError(problem, 'organisationId')
          }
        />
      ) : null}
      {inDomain.includes(seat.role) ? (
        <DomainField
          value={seat.domainId}
          onChoose={(domainId) => onChange({ ...seat, domainId })}
          error={fieldError(problem, 'domainId')}
        />
      ) : null}
    </>
  );
}

/** Where secrecy ends: a committee or a provider. Left alone it is that of the colleagues at the unit. */
function DomainField({
  value,
  onChoose,
  error,
}: Readonly<{ value: string | null; onChoose: (id: string | null) => void; error: string | undefined }>) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: DomainsDocument });
  const domains = data?.secrecyDomains ?? [];
  if (domains.length < 2) return null;
  return (
    <Select
      label={t('accounts.domain')}
      hint={t('accounts.domainHint')}
      value={value ?? ''}
      onChange={(id) => onChoose(id || null)}
      options={[
        { value: '', label: t('accounts.domainOfUnit') },
        ...domains.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      error={error}
    />
  );
}

function OrganisationField({
  onChoose,
  error,
}: Readonly<{ onChoose: (id: string | null) => void; error: string | undefined }>) {
  const { t } = useTranslation();
  const [input, setInput] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(input.trim()), 250);
    return () => clearTimeout(timer);
  }, [input]);
  const [{ data, fetching }] = useQuery({
    query: OrganisationNames,
    variables: asked ? { search: asked } : {},
  });
  const choices = data?.organisations.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? [];
  const choose = (id: string | null): void => {
    setChosen(id);
    onChoose(id);
    const label = choices.find((one) => one.id === id)?.label;
    if (label) setInput(label);
  };
  return (
    <Combobox
      label={t('accounts.organisation')}
      input={input}
      onInput={(text) => {
        setInput(text);
        if (chosen && text !== choices.find((one) => one.id === chosen)?.label) {
          setChosen(null);
          onChoose(null);
        }
      }}
      chosen={chosen}
      onChoose={choose}
      choices={choices}
      loading={fetching}
      error={error}
    />
  );
}
