import type { Draft } from './use-draft';
import type { TextReport } from './use-text-check';

export type StepProps = Readonly<{ draft: Draft; report: TextReport }>;
