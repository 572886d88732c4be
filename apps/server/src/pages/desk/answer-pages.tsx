// Steps of a form whose answer is shown at once and never again: a key, a code to scan, recovery codes.
import type { OperationId } from '@plimsoll/contract';
import type { Viewer } from '../frame.tsx';
import { enrolmentPage, recoveryCodesPage, type EnrolmentBegun } from './factor-pages.tsx';
import { secretPage } from './keys-page.tsx';
import { leavingPage } from './provider-page.tsx';
import type { Form } from './not-done-page.tsx';

interface Shown {
  readonly form: Form;
  readonly back: string;
  readonly viewer: Viewer | null;
}
type Draw = (answer: unknown, shown: Shown) => string | Promise<string>;

const codesPage: Draw = (answer, { back, viewer }) =>
  recoveryCodesPage({ codes: (answer as { recoveryCodes: string[] }).recoveryCodes, back, viewer });

const leaving: Draw = (answer, { viewer }) =>
  leavingPage({ redirectTo: (answer as { redirectTo: string }).redirectTo, viewer });

const pages: Readonly<Partial<Record<OperationId, Draw>>> = {
  createApiClient: (answer, { form }) =>
    secretPage({ name: String(form['body.name'] ?? ''), secret: (answer as { secret: string }).secret }),
  beginTotpEnrolment: (answer, { back, viewer }) => enrolmentPage({ begun: answer as EnrolmentBegun, back, viewer }),
  confirmTotpEnrolment: codesPage,
  renewRecoveryCodes: codesPage,
  beginProviderSignIn: leaving,
  beginProviderStepUp: leaving,
};

/** null: the step has no such answer. */
export const answerPage = async (id: OperationId, answer: unknown, shown: Shown): Promise<string | null> =>
  (await pages[id]?.(answer, shown)) ?? null;
