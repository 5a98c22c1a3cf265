import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Combobox, type Choice } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import type { RoleTemplatesOfAreaQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { Occupations, RoleTemplateNames, RoleTemplatesOfArea } from './draft-documents';

export type RoleTemplate = RoleTemplatesOfAreaQuery['roleTemplates'][number];
export type ChosenRole = Readonly<{
  template: RoleTemplate | null;
  occupation: Readonly<{ id: string; areas: readonly string[] }> | null;
}>;

const PAUSE = 200;
const MOST = 8;
const fold = (text: string): string => text.toLocaleLowerCase('sv');

/** A role or an occupation to begin from. The server forgives misspelt occupations; roles are found by the words in their title. */
export function RolePicker({
  label,
  onChoose,
}: Readonly<{ label: string; onChoose: (role: ChosenRole) => void }>) {
  const { t } = useTranslation();
  const client = useClient();
  const words = useCatalogue();
  const [input, setInput] = useState(label);
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data: names }] = useQuery({ query: RoleTemplateNames, requestPolicy: 'cache-first' });
  const [{ data: found, fetching }] = useQuery({
    query: Occupations,
    variables: { search: asked },
    pause: asked.length < 2,
  });
  useEffect(() => {
    const timer = setTimeout(() => setAsked(input.trim().slice(0, 80)), PAUSE);
    return () => clearTimeout(timer);
  }, [input]);

  // Until every answer is there the list may not say that nothing was found.
  const wanted = input.trim().slice(0, 80);
  const waiting = !names || fetching || (wanted.length >= 2 && wanted !== asked);
  const occupations = asked.length < 2 ? [] : (found?.occupations ?? []);
  const choices = useMemo((): Choice[] => {
    const wanted = fold(input.trim());
    const roles = (names?.roleTemplates ?? []).filter(
      ({ title, occupationLabel, area }) =>
        wanted === '' ||
        [title, occupationLabel ?? '', words.label('interest-areas', area)].some((text) =>
          fold(text).includes(wanted),
        ),
    );
    return [
      ...roles.slice(0, MOST).map(({ code, title, area }) => ({
        id: `role:${code}`,
        label: title,
        note: t('post.roleNote', { area: words.label('interest-areas', area) }),
      })),
      ...occupations.map(({ id, label: name, matchedBy }) => ({
        id: `occupation:${id}`,
        label: name,
        note: matchedBy ? t('post.occupationBy', { word: matchedBy }) : t('post.occupationNote'),
      })),
    ];
  }, [input, names, occupations, t, words]);

  const choose = async (id: string | null): Promise<void> => {
    const [kind, code] = id?.split(/:(.*)/s) ?? [];
    if (!code) return;
    setChosen(id);
    const name = names?.roleTemplates.find((one) => one.code === code);
    const occupation = kind === 'occupation' ? (occupations.find((one) => one.id === code) ?? null) : null;
    setInput(name?.title ?? occupation?.label ?? '');
    const area = name?.area ?? occupation?.areas[0];
    if (!area) return onChoose({ template: null, occupation });
    const answer = await client.query(RoleTemplatesOfArea, { area }).toPromise();
    const templates = answer.data?.roleTemplates ?? [];
    const template =
      templates.find((one) => one.code === code) ??
      templates.find((one) => one.occupationLabel === occupation?.label) ??
      null;
    onChoose({ template: template ?? templates[0] ?? null, occupation });
  };

  // What is chosen stays chosen until something else is typed; without it the list would open again over the form.
  const type = (text: string): void => {
    setInput(text);
    setChosen((now) => (choices.some((one) => one.id === now && one.label === text) ? now : null));
  };

  return (
    <Combobox
      label={t('post.role')}
      hint={t('post.roleHint')}
      input={input}
      onInput={type}
      chosen={chosen}
      onChoose={(id) => void choose(id)}
      choices={choices}
      loading={waiting}
    />
  );
}
