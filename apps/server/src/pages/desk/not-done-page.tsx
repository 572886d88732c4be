// What a person sees when a step was refused: why, what to do, and everything they typed, ready to be sent again.
import { problems, type OperationId, type ProblemCode } from '@plimsoll/contract';
import { Banner } from '@plimsoll/figures';
import type { ProblemFacts } from '../../http/problem-response.ts';
import { publicPage } from '../frame.tsx';
import { problemUrl } from '../urls.ts';
import { actionUrl } from './action-form.tsx';
import { PasskeyButton } from './passkey-parts.tsx';

/** What a form holds; a field that stands more than once is a list. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export interface NotDone {
  readonly operation: OperationId;
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  readonly form: Form;
  readonly back: string;
  readonly summary: string;
  /** The person can prove presence with a passkey. */
  readonly hasPasskey?: boolean;
  /** The session came through an organisation’s provider, so a password may not exist. */
  readonly hasProvider?: boolean;
}

const isSecret = (name: string): boolean => /password|^body\.(code|recoveryCode)$/i.test(name);
const isTyped = (name: string): boolean => name.startsWith('body.') && name !== 'body.token' && !isSecret(name);

export function notDonePage({
  operation,
  code,
  facts,
  form,
  back,
  summary,
  hasPasskey = false,
  hasProvider = false,
}: NotDone): string {
  const { title, meaning, do: advice } = problems[code];
  const isStepUp = code === 'step-up-needed';
  const isSignIn = operation === 'signIn';
  return publicPage({
    title,
    isUnlisted: true,
    children: (
      <div className="stack">
        <Banner kind={isStepUp ? 'note' : 'block'} title={isStepUp ? 'One more proof' : 'Nothing was changed'}>
          <p>{meaning}</p>
          {facts.detail ? <p>{facts.detail}</p> : null}
          {facts.errors && facts.errors.length > 0 ? (
            <ul>
              {facts.errors.map(({ pointer, text }) => (
                <li key={pointer + text}>
                  <code>{pointer || 'the request'}</code>: {text}
                </li>
              ))}
            </ul>
          ) : null}
          <p>
            {advice} <a href={problemUrl(code)}>More on this</a>
          </p>
        </Banner>
        {isSignIn ? (
          <p>
            <a href="/sign-in">Try again</a>
          </p>
        ) : (
          <form className="action" method="post" action={actionUrl(operation)}>
            <p>{summary}.</p>
            {Object.entries(form)
              .filter(([name]) => !isSecret(name) && name !== '_password')
              .flatMap(([name, value]) =>
                [value].flat().map((one) => ({ name, value: one, isMany: Array.isArray(value) })),
              )
              .map(({ name, value, isMany }) =>
                isTyped(name) && !isStepUp && !isMany ? (
                  <label key={name}>
                    {name.slice('body.'.length)}
                    {value.length > 80 ? (
                      <textarea className="input" name={name} rows={5} defaultValue={value} />
                    ) : (
                      <input className="input" name={name} defaultValue={value} />
                    )}
                  </label>
                ) : (
                  <input key={name + value} type="hidden" name={name} value={value} />
                ),
              )}
            {isStepUp
              ? null
              : Object.keys(form)
                  .filter((name) => name.startsWith('body.') && isSecret(name))
                  .map((name) => <SecretField key={name} name={name} />)}
            {isStepUp && hasPasskey ? (
              <PasskeyButton
                act="use"
                text="Prove with your passkey and go on"
                back={back}
                otherwise="Your passkey needs a browser that runs the script of this page; your password works without."
              />
            ) : null}
            {isStepUp ? (
              <label>
                Your password
                <input className="input" name="_password" type="password" autoComplete="current-password" required />
              </label>
            ) : null}
            <div>
              <button className="button" type="submit">
                {isStepUp ? 'Prove and go on' : 'Send again'}
              </button>
            </div>
          </form>
        )}
        {isStepUp && hasProvider ? (
          <p>
            Without a password here:{' '}
            <a href={`/account/prove?then=${encodeURIComponent(back)}`}>prove it at your organisation</a>, then repeat
            the step.
          </p>
        ) : null}
        <p>
          <a href={back}>Back</a>
        </p>
      </div>
    ),
  });
}

/** What is secret is not sent back, so it is typed again. */
function SecretField({ name }: { readonly name: string }) {
  const isPassword = /password/i.test(name);
  return (
    <label>
      {name.slice('body.'.length).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)}
      <input
        className="input"
        name={name}
        type={isPassword ? 'password' : 'text'}
        autoComplete={!isPassword ? 'one-time-code' : /new/i.test(name) ? 'new-password' : 'current-password'}
        required
      />
    </label>
  );
}
