import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../design';
import type { ColleaguesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { Colleagues } from '../participant/participant-documents';

export type Colleague = ColleaguesQuery['colleagues'][number];

/** Staff of the own secrecy domain who can work, found by name. */
export function ColleagueField({
  label,
  chosen,
  onChoose,
  without,
}: Readonly<{
  label: string;
  chosen: Colleague | null;
  onChoose: (colleague: Colleague | null) => void;
  /** Memberships that are no choice. */
  without: readonly string[];
}>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [{ data, fetching }] = useQuery({ query: Colleagues, variables: { search: null } });
  const words = typed.trim().toLocaleLowerCase('sv');
  const colleagues = (data?.colleagues ?? []).filter(({ membershipId }) => !without.includes(membershipId));
  const choices = colleagues
    .filter(
      (one) => one.membershipId === chosen?.membershipId || one.name.toLocaleLowerCase('sv').includes(words),
    )
    .map((one) => ({
      id: one.membershipId,
      label: one.name,
      note: [t(roleWord[one.role]), one.unit?.name].filter(Boolean).join(', '),
    }));
  return (
    <Combobox
      label={label}
      input={typed}
      onInput={setTyped}
      chosen={chosen?.membershipId ?? null}
      onChoose={(id) => {
        const colleague = colleagues.find(({ membershipId }) => membershipId === id) ?? null;
        onChoose(colleague);
        if (colleague) setTyped(colleague.name);
      }}
      choices={choices}
      loading={fetching}
    />
  );
}
