// The brand mark: the ring with its lower half filled as water, and the bar whose upper edge passes through the centre.

/** Drawn in the text colour; decoration unless a label is given. Not smaller than 16 px. */
export function Mark({ label, size = 32 }: { readonly label?: string; readonly size?: number }) {
  const name = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} fill="none" stroke="currentColor" {...name}>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M4 9.6a5 5 0 0 0 10 0z" fill="currentColor" stroke="none" />
      <rect y="9" width="18" height="1" fill="currentColor" stroke="none" />
    </svg>
  );
}
