// The places where a passkey is asked of the device: a button that the script wakes, and what to do where no script runs.
import { day } from '@plimsoll/figures';
import { Script } from '../script.tsx';
import { ActionForm } from './action-form.tsx';
import type { FactorsShown } from './factors-shown.ts';

export interface PasskeyButtonProps {
  readonly act: 'add' | 'use';
  readonly text: string;
  readonly back: string;
  /** What to do where no script runs or the browser knows no passkeys. */
  readonly otherwise: string;
}

export function PasskeyButton({ act, text, back, otherwise }: PasskeyButtonProps) {
  return (
    <div data-passkey={act} data-back={back} className="action">
      <p data-without-script="">{otherwise}</p>
      {act === 'add' ? (
        <label data-with-script="" hidden>
          <span>Name of the passkey</span>
          <span className="hint">So that you know it again, such as: bridge laptop</span>
          <input className="input" maxLength={60} required />
        </label>
      ) : null}
      <div data-with-script="" hidden>
        <button className="button" type="button">
          {text}
        </button>
      </div>
      <p role="status" />
      <Script name="passkeys" />
    </div>
  );
}

/** On the page of the account. */
export function PasskeysSection({
  factors: { passkeys, isCompulsory, totpSince },
}: {
  readonly factors: FactorsShown;
}) {
  const mayRemove = !isCompulsory || totpSince !== null || passkeys.length > 1;
  return (
    <>
      <h3>Passkeys</h3>
      {passkeys.length === 0 ? (
        <p>None. A passkey of your device signs you in by itself, and no other site can ask for it.</p>
      ) : (
        <ul>
          {passkeys.map((one) => (
            <li key={one.id}>
              {one.label}, since {day(one.createdAt.slice(0, 10))},{' '}
              {one.lastUsedAt ? `last used ${day(one.lastUsedAt.slice(0, 10))}` : 'not used yet'}{' '}
              {mayRemove ? (
                <ActionForm
                  operation="removePasskey"
                  params={{ id: one.id }}
                  back="/account"
                  submit={`Remove ${one.label}`}
                  tone="danger"
                  isInline
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <PasskeyButton
        act="add"
        text="Add a passkey"
        back="/account"
        otherwise="Adding a passkey needs a browser that runs the script of this page. An authenticator app needs none."
      />
    </>
  );
}
