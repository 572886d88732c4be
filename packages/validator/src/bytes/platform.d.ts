// The one facility that browsers and Node share and the language lacks: turning UTF-8 bytes into a string.
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: true; ignoreBOM: true });
  decode(bytes: Uint8Array): string;
}
