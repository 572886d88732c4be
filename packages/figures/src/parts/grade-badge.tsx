// A grade as letter, fill and edge; never as a colour alone.

export type GradeLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';

export function GradeBadge({
  grade,
  size = 'small',
}: {
  readonly grade: GradeLetter;
  readonly size?: 'small' | 'large';
}) {
  return (
    <span className="grade" data-step={grade.toLowerCase()} data-size={size}>
      <span>
        <span className="visually-hidden">{grade === 'NR' ? 'Not rated: ' : 'Grade '}</span>
        {grade}
      </span>
    </span>
  );
}
