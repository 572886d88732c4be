// The brand mark: the ring with its lower half filled as water, and the bar whose upper edge passes through the centre.
import { neutrals } from '../tokens/colours.ts';

/** Drawn in the text colour; decoration unless a label is given. Not smaller than 16 px. */
export function Mark({ label, size = 32 }: { readonly label?: string; readonly size?: number }) {
  const name = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} fill="none" stroke="currentColor" {...name}>
      <Drawing />
    </svg>
  );
}

const light = neutrals.light.action;
const dark = neutrals.dark.action;

/** The mark as a file of its own, for the tab of a browser, which may be light or dark. */
export function MarkFile() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" fill="none" stroke="currentColor">
      <style>{`svg{color:${light}}@media(prefers-color-scheme:dark){svg{color:${dark}}}`}</style>
      <Drawing />
    </svg>
  );
}

const Drawing = () => (
  <>
    <circle cx="9" cy="9" r="5.5" />
    <path d="M4 9.6a5 5 0 0 0 10 0z" fill="currentColor" stroke="none" />
    <rect y="9" width="18" height="1" fill="currentColor" stroke="none" />
  </>
);
