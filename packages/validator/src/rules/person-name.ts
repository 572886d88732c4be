// Tells the name of a person from the name of a role aboard, without a list of names.
/**
 * True for a title before a capitalised word (“Mr Smith”), and for two or more capitalised words that belong to no role
 * (“Ivan Petrov”, “Master Ivan Petrov”). A single unknown word is left alone: it may be a role in another language.
 */
export function looksLikePerson(role: string): boolean {
  if (/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Capt)\b\.?\s+\p{Lu}/u.test(role) && !/\b(?:Capt)\b\.?\s+(?:of|on)\b/u.test(role))
    return true;
  const words = role.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '');
  const strange = words.filter((word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word) && !roleWords.has(word.toLowerCase()));
  return strange.length >= 2;
}

const roleWords: ReadonlySet<string> = new Set(
  [
    'able assistant bosun boatswain boiler cabin cadet captain cargo carpenter catering chief chef cleaner company control cook crew data deck',
    'designated dp dpa dpo director doctor dynamic electrical electro electronic electrician engine engineer engineers entertainment eto fire first fitter fourth',
    'gas gangway gmdss guard guest head helmsman hotel housekeeping information it junior lead lookout machinery maintenance manager master mate medical',
    'messman motorman navigation navigating navigator network nurse officer officers offshore oiler on-watch off-watch off on of operator ordinary os',
    'party passenger person ashore petty pilot positioning pumpman purser quartermaster radio rating ratings room safety sailor seaman second security senior',
    'services ship ship’s shipboard staff state steward stewardess storekeeper superintendent supervisor supply support system systems team technical technician technology third',
    'trainee watch watchkeeper watchkeeping welder wiper bridge the and for in with duty day night relief both two three four all joint representative owner charterer client',
    'erster zweiter dritter leitender kapitän offizier schiffsoffizier wachoffizier ingenieur maschinist koch bootsmann',
    'administrator cyber training communications communication response emergency coordinator agent terminal port facility fleet operations environmental compliance',
  ].flatMap((line) => line.split(' ')),
);
