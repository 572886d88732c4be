// Between the JSON forms of Web Authentication and what browsers take and give, also in browsers that do not turn one into the other themselves.

interface Descriptor {
  readonly id: string;
  readonly transports?: AuthenticatorTransport[];
}

/** What the register answers; unknown members are passed to the browser as they are. */
export interface AskedOptions {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id?: string; readonly name: string };
  readonly user?: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Descriptor[];
  readonly allowCredentials?: readonly Descriptor[];
  readonly [member: string]: unknown;
}

export async function createPasskey(asked: AskedOptions): Promise<object> {
  const publicKey = {
    ...asked,
    challenge: bytesOf(asked.challenge),
    user: { ...asked.user, id: bytesOf(asked.user?.id ?? '') },
    excludeCredentials: (asked.excludeCredentials ?? []).map(described),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return inJson(made, {
    clientDataJSON: textOf(response.clientDataJSON),
    attestationObject: textOf(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

export async function usePasskey(asked: AskedOptions): Promise<object> {
  const publicKey = {
    ...asked,
    challenge: bytesOf(asked.challenge),
    allowCredentials: (asked.allowCredentials ?? []).map(described),
  } as unknown as PublicKeyCredentialRequestOptions;
  const given = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const response = given.response as AuthenticatorAssertionResponse;
  return inJson(given, {
    clientDataJSON: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
    ...(response.userHandle ? { userHandle: textOf(response.userHandle) } : {}),
  });
}

const inJson = ({ id, rawId, authenticatorAttachment }: PublicKeyCredential, response: object): object => ({
  id,
  rawId: textOf(rawId),
  type: 'public-key',
  response,
  clientExtensionResults: {},
  ...(authenticatorAttachment ? { authenticatorAttachment } : {}),
});

const described = ({ id, transports }: Descriptor) => ({
  type: 'public-key' as const,
  id: bytesOf(id),
  ...(transports && transports.length > 0 ? { transports } : {}),
});

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function textOf(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
