import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';

export type ReasonChipValue = Readonly<{ kind: 'fits' | 'hard' | 'ask'; text: string }>;
const icons = { fits: 'check', hard: 'minus', ask: 'question-mark' } as const;
const most = { fits: 3, hard: 2, ask: 2 } as const;

/** One reason: ✓ fits (filled), – may be hard (dashed), ? ask (solid). The kind is also said to a screen reader. */
export function Chip({ kind, text }: ReasonChipValue) {
  const { t } = useTranslation();
  return (
    <span className={`chip ${kind === 'fits' ? '' : kind}`}>
      <Icon name={icons[kind]} />
      <span className="sr">{t(`design.chip.${kind}`)} </span>
      {text}
    </span>
  );
}

/** Chips in their fixed order: what fits, what may be hard, what to ask; at most three, two and two. */
export function Chips({ chips }: { chips: readonly ReasonChipValue[] }) {
  const shown = (['fits', 'hard', 'ask'] as const).flatMap((kind) =>
    chips.filter((chip) => chip.kind === kind).slice(0, most[kind]),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="chips">
      {shown.map((chip) => (
        <li key={`${chip.kind} ${chip.text}`}>
          <Chip {...chip} />
        </li>
      ))}
    </ul>
  );
}
