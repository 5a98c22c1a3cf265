import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Notice, ProblemNotice, Select, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ImportFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CheckImport, ImportRowsDocument } from './import-documents';
import { DiscardButton } from './discard-button';

const context = { additionalTypenames: ['ImportRow'] };

/** What each column of the file becomes, as it is suggested or was said last time. */
export function ColumnsForm({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(facts.columns.map(({ column, field }) => [column, field ?? ''])),
  );
  const [{ data }] = useQuery({ query: ImportRowsDocument, variables: { importId: facts.id }, context });
  const [check, { busy, problem, unknown }, retry] = useMutationWithKey(CheckImport, 'checkImport');
  const sample = data?.importRows.edges[0]?.node.cells ?? [];
  const used = Object.values(chosen);
  const missing = facts.fields.filter(({ code, required }) => required && !used.includes(code));
  const send = (): void =>
    void check({
      id: facts.id,
      expectedVersion: facts.version,
      columns: Object.entries(chosen)
        .filter(([, field]) => field !== '')
        .map(([column, field]) => ({ column: Number(column), field })),
    });
  const again = facts.state === 'checked';
  return (
    <section className="stack import-part" aria-labelledby="kolumner">
      <h2 id="kolumner">{t('imports.columns')}</h2>
      <p>{t('imports.columnsText')}</p>
      <ul className="import-columns">
        {facts.columns.map(({ column, heading }) => {
          const name = heading || t('imports.noHeading', { n: column + 1 });
          return (
            <li key={column}>
              <Select
                label={t('imports.fieldOf', { heading: name })}
                {...(sample[column] ? { hint: `${t('imports.sample')}: ${sample[column]}` } : {})}
                value={chosen[column] ?? ''}
                onChange={(field) => setChosen((before) => ({ ...before, [column]: field }))}
                empty={t('imports.leaveOut')}
                options={facts.fields
                  .filter(({ code }) => chosen[column] === code || !used.includes(code))
                  .map(({ code, label }) => ({ value: code, label }))}
              />
            </li>
          );
        })}
      </ul>
      {facts.fields.map(({ code, leftOut }) =>
        leftOut && !used.includes(code) ? (
          <Notice key={code} kind="warn" live>
            {leftOut}
          </Notice>
        ) : null,
      )}
      {missing.length > 0 ? (
        <Notice kind="warn" live>
          {t('imports.needs', { fields: missing.map(({ label }) => label).join(', ') })}
        </Notice>
      ) : null}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <div className="row">
        <Button kind={again ? 'plain' : 'primary'} busy={busy} disabled={missing.length > 0} onPress={send}>
          {t(again ? 'imports.checkAgain' : 'imports.check')}
        </Button>
        {again ? null : <DiscardButton facts={facts} />}
      </div>
    </section>
  );
}
