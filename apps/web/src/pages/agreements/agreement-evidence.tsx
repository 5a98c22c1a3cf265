import { Table } from '../../design';
import type { AgreementFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

const HOWS = ['self', 'together', 'link', 'recorded'] as const;
const isHow = (code: string | null | undefined): code is (typeof HOWS)[number] =>
  HOWS.some((one) => one === code);
const REASONS = ['in_person', 'by_phone', 'on_paper', 'no_device'] as const;
const isReason = (code: string | null | undefined): code is (typeof REASONS)[number] =>
  REASONS.some((one) => one === code);

/** Who approved which version, when, how and on whose behalf, with the digest of the text; every version and what it changed. */
export function AgreementEvidence({ agreement }: Readonly<{ agreement: AgreementFactsFragment }>) {
  const { t, format } = useTranslation();
  const said = agreement.parties.filter((one) => one.at && one.status === 'approved');
  return (
    <>
      <section aria-labelledby="versioner" className="stack">
        <h2 id="versioner">{t('agreements.versions')}</h2>
        <ol className="bul agreement-versions" reversed>
          {[...agreement.versions].reverse().map((one) => (
            <li key={one.number} value={one.number}>
              {one.writtenBy}, {format.longDate(one.writtenAt)}.{' '}
              {one.small ? <b>{t('agreements.small')}</b> : null}
              {one.changes.map(({ field, before, after }) => (
                <p key={field} lang="sv">
                  {t(`agreements.field.${field}`)}: <del>{before || t('agreements.empty')}</del>{' '}
                  <ins>{after || t('agreements.empty')}</ins>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      {said.length > 0 ? (
        <section aria-labelledby="underlag" className="stack">
          <h2 id="underlag">{t('agreements.evidence')}</h2>
          <Table
            caption={t('agreements.evidence')}
            toList
            rows={said}
            keyOf={({ party }) => party}
            columns={[
              {
                id: 'party',
                head: t('agreements.evidenceParty'),
                rowHead: true,
                cell: ({ party }) => t(`agreements.party.${party}`),
              },
              {
                id: 'version',
                head: t('agreements.evidenceVersion'),
                named: true,
                cell: ({ contentVersion }) => contentVersion,
              },
              {
                id: 'when',
                head: t('agreements.evidenceWhen'),
                named: true,
                cell: ({ at }) => (at ? format.longDate(at) : ''),
              },
              {
                id: 'how',
                head: t('agreements.evidenceHow'),
                cell: ({ how, by, recordedReason, witness, helpedBy }) =>
                  [
                    isHow(how) ? t(`agreements.how.${how}`) : '',
                    isReason(recordedReason) ? t(`agreements.recorded.${recordedReason}`) : '',
                    by,
                    witness ? t('agreements.heard', { name: witness }) : '',
                    helpedBy ? t('agreements.helped', { name: helpedBy }) : '',
                  ]
                    .filter(Boolean)
                    .join('. '),
              },
              {
                id: 'digest',
                head: t('agreements.digest'),
                named: true,
                cell: ({ digest }) => <code className="agreement-digest">{digest}</code>,
              },
            ]}
          />
        </section>
      ) : null}
      <details>
        <summary>{t('visits.history')}</summary>
        <ol className="bul">
          {agreement.events.map((one) => (
            <li key={one.id}>
              <b>{t(`agreements.act.${one.act}`)}</b>{' '}
              {one.party ? `${t(`agreements.party.${one.party}`)}. ` : ''}
              {format.longDate(one.saidAt)}. {one.saidBy}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
