import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { CheckGoal } from '../participant/participant-documents';

const PAUSE = 700;

/** Warns of diagnosis words and personal numbers in what staff write of a person, and says where; it stops nobody. */
export function WrittenCheck({ text }: Readonly<{ text: string }>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const some = asked.trim() !== '';
  const [{ data }] = useQuery({ query: CheckGoal, variables: { text: asked }, pause: !some });
  const findings = some ? (data?.checkText.findings ?? []) : [];
  if (findings.length === 0) return null;
  return (
    <Notice kind="warn" title={t('profile.textFindings', { n: findings.length })} live>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.start} ${finding.kind}`}>
            <q>{finding.excerpt}</q> {finding.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
