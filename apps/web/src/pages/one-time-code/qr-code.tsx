/** A QR code from its rows; always dark on white, since cameras want it so. */
export function QrCode({ rows, label }: Readonly<{ rows: readonly string[]; label: string }>) {
  const size = rows.length;
  const dark = rows
    .flatMap((row, y) => [...row].map((square, x) => (square === '1' ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-dark" d={dark} shapeRendering="crispEdges" />
    </svg>
  );
}
