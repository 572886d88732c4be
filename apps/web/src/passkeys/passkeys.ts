// The one small script of the desk: a passkey is asked of the device here, since no form can; without it the page says what else to do.
import { createPasskey, usePasskey, type AskedOptions } from './web-authn.ts';

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly meaning?: string;
  readonly title?: string;
}

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) wake(place);

function wake(place: HTMLElement): void {
  const [button, says] = [place.querySelector('button'), place.querySelector('[role=status]')];
  if (!button || !says || !('credentials' in navigator) || !('PublicKeyCredential' in window)) return;
  show(place);
  button.addEventListener('click', () => {
    button.disabled = true;
    says.textContent = 'Your device asks you now.';
    (place.dataset['passkey'] === 'add' ? add(place) : use(place))
      .then(
        () => undefined,
        (error: unknown) => {
          says.replaceChildren(...sentenceOf(error));
        },
      )
      .finally(() => {
        button.disabled = false;
      });
  });
}

function show(place: HTMLElement): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  for (const part of place.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
}

async function add(place: HTMLElement): Promise<void> {
  const label = place.querySelector('input');
  if (label && !label.reportValidity()) throw new Refused({ title: 'Give the passkey a name first.' });
  const asked = await post<AskedOptions>('/account/passkeys/challenge');
  mustBeAt(asked.rp?.id);
  const credential = await createPasskey(asked);
  const { recoveryCodes } = await post<{ recoveryCodes: string[] }>('/account/passkeys', {
    label: label?.value.trim() ?? 'Passkey',
    credential,
  });
  if (recoveryCodes.length === 0) location.assign(place.dataset['back'] ?? '/account');
  else tellCodes(place, recoveryCodes);
}

async function use(place: HTMLElement): Promise<void> {
  const asked = await post<AskedOptions>('/session/passkey/challenge');
  mustBeAt(asked.rpId);
  await post('/session/passkey', { credential: await usePasskey(asked) });
  // Before a grave step the form around goes on with it.
  const form = place.closest('form');
  if (form) form.submit();
  else location.assign(place.dataset['back'] ?? '/today');
}

async function post<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: body ? { 'content-type': 'application/json' } : {},
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Refused((await answer.json()) as Problem);
  return (await answer.json()) as T;
}

/** A passkey belongs to one name; the same server under another name can’t use it. */
function mustBeAt(name: string | undefined): void {
  if (name !== undefined && location.hostname !== name && !location.hostname.endsWith(`.${name}`))
    throw new Refused({
      code: 'other-name',
      detail: `${location.protocol}//${name}${location.port ? `:${location.port}` : ''}${location.pathname}`,
    });
}

function tellCodes(place: HTMLElement, codes: readonly string[]): void {
  const [title, why, list, on] = [element('h3'), element('p'), element('ol'), element('a')];
  title.textContent = 'Recovery codes';
  title.tabIndex = -1;
  why.textContent =
    'The passkey is added. Keep these codes now: they are shown this once, and each works once when the device is gone.';
  list.append(
    ...codes.map((code) => {
      const [item, text] = [element('li'), element('code')];
      text.textContent = code;
      item.append(text);
      return item;
    }),
  );
  on.textContent = 'I have kept them';
  on.href = place.dataset['back'] ?? '/account';
  on.className = 'button';
  place.replaceChildren(title, why, list, on);
  title.focus();
}

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name) => document.createElement(name);

/** What went wrong, in words, with a way on. */
function sentenceOf(error: unknown): (string | Node)[] {
  if (error instanceof Refused) {
    const { code, title, detail } = error.problem;
    if (code === 'other-name')
      return [
        'Passkeys of this register work under its own name only: ',
        linkTo(detail ?? '/', 'open this page there'),
        '.',
      ];
    if (code === 'step-up-needed')
      return [
        'This asks for a proof that it is you, not older than five minutes: ',
        linkTo(`/account/prove?then=${encodeURIComponent(location.pathname)}`, 'prove it'),
        '.',
      ];
    return [[title, detail].filter(Boolean).join('. ')];
  }
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return ['This device holds a passkey of your account already.'];
  if (name === 'NotAllowedError') return ['Nothing was done: the device was not asked in time, or you said no.'];
  return ['The device or the network failed. Nothing was changed; try again.'];
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a');
  link.href = href;
  link.textContent = text;
  return link;
}
