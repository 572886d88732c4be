// A sealed file that does not open says why in one plain sentence.
export type SealErrorCode =
  | 'not-sealed'
  | 'version-unknown'
  | 'damaged'
  | 'cut-short'
  | 'too-long'
  | 'key-wrong'
  | 'key-missing'
  | 'keys-unusable';

const sentences = {
  'not-sealed': 'This is not a sealed evidence file.',
  'version-unknown': 'This file was sealed in a way this release does not know.',
  damaged: 'The sealed file was changed after it was sealed.',
  'cut-short': 'The sealed file ends too early.',
  'too-long': 'The file is longer than can be sealed.',
  'key-wrong': 'The key of this file was not wrapped with this key, for this organisation and this file.',
  'key-missing': 'The key that this file was sealed with is not on the key ring.',
  'keys-unusable': 'The evidence keys can not be used.',
} satisfies Record<SealErrorCode, string>;

export class SealError extends Error {
  readonly code: SealErrorCode;

  /** @param detail Follows the sentence, such as which version is missing; it must not hold key material. */
  constructor(code: SealErrorCode, detail?: string) {
    super(detail === undefined ? sentences[code] : `${sentences[code]} ${detail}`);
    this.name = 'SealError';
    this.code = code;
  }
}
