/** What is unknown is hatched in every picture, so that it is seen without colour. `id` is unique in the document. */
export function Hatch({ id, size = 6 }: { id: string; size?: number }) {
  return (
    <pattern
      id={id}
      className="hatch-unknown"
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatch-ground" width={size} height={size} />
      <rect className="hatch-line" width={size * 0.4} height={size} />
    </pattern>
  );
}
