// Steps of a form whose answer is shown at once and never again: a key, a code to scan, recovery codes.
import type { OperationId } from '@plimsoll/contract';
import { enrolmentPage, recoveryCodesPage, type EnrolmentBegun } from './factor-pages.tsx';
import { secretPage } from './keys-page.tsx';
import type { Form } from './not-done-page.tsx';

type Draw = (answer: unknown, form: Form, back: string) => string | Promise<string>;

const codesPage: Draw = (answer, _form, back) =>
  recoveryCodesPage({ codes: (answer as { recoveryCodes: string[] }).recoveryCodes, back });

const pages: Readonly<Partial<Record<OperationId, Draw>>> = {
  createApiClient: (answer, form) =>
    secretPage({ name: String(form['body.name'] ?? ''), secret: (answer as { secret: string }).secret }),
  beginTotpEnrolment: (answer, _form, back) => enrolmentPage({ begun: answer as EnrolmentBegun, back }),
  confirmTotpEnrolment: codesPage,
  renewRecoveryCodes: codesPage,
};

/** null: the step has no such answer. */
export const answerPage = async (id: OperationId, answer: unknown, form: Form, back: string): Promise<string | null> =>
  (await pages[id]?.(answer, form, back)) ?? null;
