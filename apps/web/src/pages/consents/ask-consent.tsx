import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  Checkbox,
  Combobox,
  DateField,
  Dialog,
  ProblemNotice,
  RadioGroup,
  showToast,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentItem, ConsentPurpose, DisclosedClass } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AskConsent, Receivers } from './consents-documents';

/** What each purpose may ask for beside the presentation; the server holds the same table and has the last word. */
const further: Readonly<Record<ConsentPurpose, readonly ('C3' | 'C8')[]>> = {
  study_visit: [],
  individual_placement: ['C3', 'C8'],
  employment: ['C3'],
  labour_market_measure: ['C3'],
  joint_mapping: ['C3'],
};
const withItems: readonly ConsentPurpose[] = ['labour_market_measure', 'joint_mapping'];
const items: readonly ConsentItem[] = [
  'work_goal',
  'step',
  'abilities',
  'support_needs',
  'access_needs',
  'environment',
  'conditions',
];
const purposes = Object.keys(further) as ConsentPurpose[];

const toggled = <V,>(all: readonly V[], one: V, on: boolean): V[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

/** Fråga NN först: who, why, what and till when. Asking opens nothing. */
export function AskConsentDialog({
  participantId,
  name,
  onClose,
  onAsked,
}: Readonly<{ participantId: string; name: string; onClose: () => void; onAsked: () => void }>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [receiver, setReceiver] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<ConsentPurpose>('study_visit');
  const [classes, setClasses] = useState<readonly DisclosedClass[]>([]);
  const [named, setNamed] = useState<readonly ConsentItem[]>([]);
  const [until, setUntil] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: Receivers,
    variables: { search: typed.trim().slice(0, 100) || null },
  });
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(AskConsent, 'askConsent');
  const choices = (data?.organisations.edges ?? [])
    .filter(({ node }) => node.type !== 'day_activity_unit')
    .map(({ node }) => ({ id: node.id, label: node.name, note: t(`organisations.type.${node.type}`) }));
  const finish = (outcome: Awaited<ReturnType<typeof ask>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.sent', { name }));
    onAsked();
    onClose();
  };
  const send = (): void => {
    if (!receiver) return;
    void ask({
      participantId,
      receiverId: receiver,
      purpose,
      dataClasses: [
        ...classes.filter((one) => further[purpose].some((allowed) => allowed === one)),
        ...(named.length > 0 && withItems.includes(purpose) ? (['C4'] as const) : []),
      ],
      items: withItems.includes(purpose) ? [...named] : [],
      ...(until ? { validTo: until } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('consents.askTitle', { name })}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={!receiver} onPress={send}>
            {t('consents.send')}
          </Button>
          <Button onPress={onClose}>{t('consents.cancel')}</Button>
        </>
      }
    >
      <Combobox
        label={t('consents.receiver')}
        error={fieldError(problem, 'receiverId')}
        input={typed}
        onInput={setTyped}
        chosen={receiver}
        onChoose={(id) => {
          setReceiver(id);
          const found = choices.find((one) => one.id === id);
          if (found) setTyped(found.label);
        }}
        choices={choices}
        loading={fetching}
      />
      <RadioGroup
        legend={t('consents.purpose')}
        value={purpose}
        onChange={setPurpose}
        options={purposes.map((value) => ({ value, label: t(`consents.purpose.${value}`) }))}
      />
      {further[purpose].length > 0 ? (
        <fieldset>
          <legend className="legend">{t('consents.classes')}</legend>
          {further[purpose].map((one) => (
            <Checkbox
              key={one}
              checked={classes.includes(one)}
              onChange={(on) => setClasses(toggled(classes, one, on))}
            >
              {t(one === 'C3' && withItems.includes(purpose) ? 'consents.name' : `consents.class.${one}`)}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      {withItems.includes(purpose) ? (
        <fieldset>
          <legend className="legend">{t('consents.items')}</legend>
          <p className="muted">{t('consents.itemsHint')}</p>
          {items.map((one) => (
            <Checkbox
              key={one}
              checked={named.includes(one)}
              onChange={(on) => setNamed(toggled(named, one, on))}
            >
              {t(`consents.item.${one}`)}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <DateField
        label={t('consents.until')}
        hint={t('consents.untilHint')}
        error={fieldError(problem, 'validTo')}
        value={until}
        onChange={setUntil}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
