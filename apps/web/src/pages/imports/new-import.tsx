import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { FieldErrorLine, Notice, ProblemNotice, Segmented } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { ImportKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { BeginImport, ImportFacts } from './import-documents';
import { LARGEST_FILE, sendFile } from './send-file';

const TEMPLATES: Readonly<Record<ImportKind, string>> = {
  organisations: '/mallar/arbetsgivare.csv',
  participants: '/mallar/deltagare.csv',
};

/** What a role may bring in, the most usual first. */
const kindsOf = (role: string): readonly ImportKind[] =>
  role === 'coordinator'
    ? ['organisations']
    : role === 'supervisor'
      ? ['participants']
      : ['participants', 'organisations'];

/** Choosing a file is the whole act: it is sent at once, and the page of its import opens. */
export function NewImport() {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const kinds = kindsOf(useViewer().role);
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'organisations');
  const [begin, { busy, problem }] = useMutationWithKey(BeginImport, 'beginImport');
  const [waiting, setWaiting] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const place = async (): Promise<string | null> => {
    // A file that was refused leaves its place free for the next one.
    if (waiting) return waiting;
    const outcome = await begin({ kind });
    if (outcome.state !== 'done') return null;
    const made = readFragment(ImportFacts, outcome.payload.import);
    setWaiting(made.id);
    return made.id;
  };
  const send = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFault(null);
    if (file.size > LARGEST_FILE) return setFault(t('imports.tooLarge'));
    setSending(true);
    const importId = await place();
    const sent = importId ? await sendFile(importId, file, language) : null;
    setSending(false);
    if (sent?.state === 'sent') void navigate(`/importera/${importId}`);
    else if (sent?.state === 'refused') setFault(sent.message);
    else if (sent) {
      // Nobody knows whether it came: another try gets a place of its own.
      setWaiting(null);
      setFault(t('imports.notSent'));
    }
  };

  return (
    <section className="stack import-part" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('imports.new')}</h2>
      {kinds.length > 1 ? (
        <Segmented
          legend={t('imports.what')}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setWaiting(null);
          }}
          options={kinds.map((value) => ({ value, label: t(`imports.what.${value}`) }))}
        />
      ) : null}
      <div className="field">
        <label htmlFor={id}>{t(`imports.file.${kind}`)}</label>
        <span className="hint" id={`${id}-hint`}>
          {t(`imports.fileHint.${kind}`)}
        </span>
        <input
          id={id}
          className="input"
          type="file"
          accept=".csv,.txt,.xlsx"
          disabled={busy || sending}
          aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            void send(file);
          }}
        />
        {fault ? <FieldErrorLine id={`${id}-fault`}>{fault}</FieldErrorLine> : null}
      </div>
      <p role="status">{sending || busy ? t('imports.sending') : ''}</p>
      <p>
        <a href={TEMPLATES[kind]} download>
          {t('imports.template')}
        </a>
      </p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {fault ? <Notice kind="warn" title={fault} live className="sr" /> : null}
    </section>
  );
}
