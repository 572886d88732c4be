// Finds the version strings and type numbers that only a maker reads in a title.
/** A version string or type number in a title, or null. Addresses are left to DIS-001. */
export function productToken(title: string): string | null {
  const numbered = /\b(?:version|release|firmware|build|rev)\.? {1,2}[vr]?\d{1,6}/i.exec(title);
  if (numbered) return numbered[0];
  let before = '';
  for (const word of title.split(/\s+/)) {
    const token = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if ((isVersion(token) || isTypeNumber(token)) && !CLAUSE.test(before)) return token;
    before = token;
  }
  return null;
}

/** Before numbers of a rule, as in “UR E26 4.2.1”. */
const CLAUSE =
  /^(?:clauses?|sections?|chapters?|paragraphs?|para|annex|parts?|rules?|regulations?|requirements?|ur|sr|e22|e26|e27|ism|isps)$/i;

/** 5.24.1 and v2.3, not 2.4 (a radio band or an amount) and not an address of four numbers. */
function isVersion(token: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(token)) return false;
  return (
    /^v\d{1,6}(?:\.\d{1,6}){0,5}$/i.test(token) ||
    /^[a-z]{0,8}[-_]?\d{1,6}(?:\.[0-9a-z]{1,6}){2,6}$/i.test(token) ||
    /^[a-z]{1,12}[-_]?\d{1,6}\.\d{1,6}$/i.test(token)
  );
}

/** NV900-5.24.1, FBB-500.2: letters, then digits and dots. */
const isTypeNumber = (token: string): boolean =>
  token.length <= 40 && /\d/.test(token) && /\d\.\d/.test(token) && /^[a-z]/i.test(token) && /[-_/]/.test(token);
