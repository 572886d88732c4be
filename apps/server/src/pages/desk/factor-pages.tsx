// Pages of second factors: the code to scan, the recovery codes that are shown once, and what is enrolled.
import { Banner, day, moment } from '@plimsoll/figures';
import { toString as drawQrCode } from 'qrcode';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';
import type { FactorsShown } from './factors-shown.ts';
import { PasskeysSection } from './passkey-parts.tsx';

/** On the page of the account. */
export function FactorsSection({ factors }: { readonly factors: FactorsShown }) {
  const { totpSince, recoveryCodesLeft, passkeys, isCompulsory } = factors;
  const hasFactor = totpSince !== null || passkeys.length > 0;
  const mayRemove = !isCompulsory || passkeys.length > 0;
  return (
    <section>
      <h2 id="second-factor">Second factor</h2>
      <PasskeysSection factors={factors} />
      <h3>Authenticator app</h3>
      {totpSince === null ? (
        <>
          <p>None. An app on your phone shows six digits that are asked for at sign-in besides the password.</p>
          <ActionForm operation="beginTotpEnrolment" back="/account" submit="Set up an authenticator app" />
        </>
      ) : (
        <>
          <p>Set up on {day(totpSince.slice(0, 10))}.</p>
          <div className="choices">
            <ActionForm operation="beginTotpEnrolment" back="/account" submit="Move to another device" isInline />
            {mayRemove ? (
              <ActionForm operation="removeTotp" back="/account" submit="Remove the app" tone="danger" isInline />
            ) : null}
          </div>
          {mayRemove ? null : <p className="hint">Your role compels a second factor, so this one stays.</p>}
        </>
      )}
      {hasFactor ? (
        <>
          <h3>Recovery codes</h3>
          <p>
            {recoveryCodesLeft === 0
              ? 'None is left. Without one, losing your device means asking a registrar.'
              : `${recoveryCodesLeft} of 10 are left. Each works once, in place of the second factor.`}
          </p>
          <ActionForm operation="renewRecoveryCodes" back="/account" submit="Make fresh recovery codes" />
        </>
      ) : null}
    </section>
  );
}

export interface EnrolmentBegun {
  readonly secret: string;
  readonly uri: string;
  readonly expiresAt: string;
}

interface ShownOnce {
  readonly back: string;
  readonly viewer: Viewer | null;
}

export async function enrolmentPage({ begun, back, viewer }: ShownOnce & { readonly begun: EnrolmentBegun }) {
  const drawing = await drawQrCode(begun.uri, { type: 'svg', margin: 4, width: 240, errorCorrectionLevel: 'M' });
  return publicPage({
    title: 'Set up an authenticator app',
    section: 'Account',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>Scan the square with the app. If the app is on this device, type the key into it instead.</p>
        <div
          role="img"
          aria-label="QR code of the key below"
          style={{ inlineSize: '240px', maxInlineSize: '100%' }}
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
        <p>
          Key: <code>{groupsOf(begun.secret)}</code>
          <br />
          <span className="hint">
            By time, six digits, 30 seconds, SHA-1: what every app takes when it is not asked.
          </span>
        </p>
        <ActionForm operation="confirmTotpEnrolment" back={back} submit="Confirm">
          <Field
            name="code"
            title="The six digits that the app shows now"
            hint={`Until ${moment(begun.expiresAt)}. Nothing changes before they are right.`}
            autoComplete="one-time-code"
          />
        </ActionForm>
        <p>
          <a href={back}>Leave it as it was</a>
        </p>
      </div>
    ),
  });
}

const groupsOf = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

/** @param codes are in no other place from now on */
export function recoveryCodesPage({ codes, back, viewer }: ShownOnce & { readonly codes: readonly string[] }) {
  return publicPage({
    title: 'Recovery codes',
    section: 'Account',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <Banner kind="reason" title="Keep them now">
          <p>
            They are shown this once. Print them or put them where your passwords are; each works once, in place of the
            second factor.
          </p>
        </Banner>
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p>
          <a className="button" href={back}>
            I have kept them
          </a>
        </p>
      </div>
    ),
  });
}
