import { Icon } from '../../design';
import type { Finding } from './use-text-check';

const AROUND = 24;

/** What the check found in one field: the place marked among the words around it, and what to do. A person decides. */
export function TextFindings({
  field,
  text,
  findings,
}: Readonly<{ field: string; text: string; findings: readonly Finding[] }>) {
  const mine = findings.filter((finding) => finding.field === field);
  return (
    <ul className="findings" aria-live="polite">
      {mine.map((finding) => (
        <li key={`${finding.start} ${finding.kind}`}>
          <Icon name="warning" small />
          <div>
            <p>{finding.message}</p>
            <Quote text={text} finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The place as it stands in the field now; when the text has moved on, the excerpt alone. */
function Quote({ text, finding }: Readonly<{ text: string; finding: Finding }>) {
  const { start, end, excerpt } = finding;
  const here = text.slice(start, end);
  if (!here.startsWith(excerpt.slice(0, 3)))
    return (
      <p className="small">
        <mark>{excerpt}</mark>
      </p>
    );
  const from = Math.max(0, start - AROUND);
  return (
    <p className="small muted">
      {from > 0 ? '… ' : ''}
      {text.slice(from, start)}
      <mark>{here.length > 80 ? `${here.slice(0, 80)} …` : here}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length ? ' …' : ''}
    </p>
  );
}
