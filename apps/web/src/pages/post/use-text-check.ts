import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { CheckTextQuery } from '../../gql/graphql';
import type { Content } from './content';
import { CheckText } from './draft-documents';

export type Finding = CheckTextQuery['checkText']['findings'][number];
export type TextReport = Readonly<{
  findings: readonly Finding[];
  descriptionLix: number | null;
  easyTextLix: number | null;
}>;

const PAUSE = 700;
const nothing: TextReport = { findings: [], descriptionLix: null, easyTextLix: null };

/** What the server finds in the texts (diagnosis words, personal numbers, hard text), asked for when one stops writing. */
export function useTextCheck({ title, description, easyText, tasks }: Content): TextReport {
  const texts = useMemo(
    () => ({ title, description, easyText, tasks: tasks.map((task) => task.text) }),
    [title, description, easyText, tasks],
  );
  const [asked, setAsked] = useState(texts);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(texts), PAUSE);
    return () => clearTimeout(timer);
  }, [texts]);
  const some = [asked.title, asked.description, asked.easyText, ...asked.tasks].some((text) => text.trim());
  const [{ data }] = useQuery({ query: CheckText, variables: { input: asked }, pause: !some });
  const report = some ? data?.checkText : null;
  if (!report) return nothing;
  return {
    findings: report.findings,
    descriptionLix: report.descriptionLix ?? null,
    easyTextLix: report.easyTextLix ?? null,
  };
}
