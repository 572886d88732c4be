// Says in words why a step of a report’s case was refused.
import { reportStatusWords, type ReportFailure } from '@plimsoll/registry';
import { ProblemError } from '../../http/problem-response.ts';

export function problemOf(failure: ReportFailure): ProblemError {
  switch (failure.code) {
    case 'not-in-this-state':
      return new ProblemError(failure.code, {
        detail: `The report is in the state “${reportStatusWords[failure.status].title}”.`,
      });
    case 'reason-code-unknown':
      return new ProblemError(failure.code, { detail: `The codes are ${failure.known.join(', ')}.` });
    case 'points-open':
      return new ProblemError(failure.code, { detail: `${failure.points} of your points have no answer.` });
    case 'company-has-time':
      return new ProblemError(failure.code, { detail: `The company has time until ${failure.until}.` });
    default:
      return new ProblemError(failure.code);
  }
}
