export type SumPart = Readonly<{ criterion: string; points: number; maximum: number }>;

/** The sum as a line of stones: width = weight, filling = points. The table says the same in words, so it is hidden from readers. */
export function SumLine({ parts }: { parts: readonly SumPart[] }) {
  return (
    <div className="sumline" aria-hidden="true">
      {parts
        .filter((part) => part.maximum > 0)
        .map((part) => (
          <i
            key={part.criterion}
            style={{
              flex: `${part.maximum} 0 0`,
              ['--v' as string]: `${Math.round((100 * part.points) / part.maximum)}%`,
            }}
          />
        ))}
    </div>
  );
}
