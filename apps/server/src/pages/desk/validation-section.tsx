// The validator's result as a moderator reads it: counts, rules that failed with their places, and what was not run and why.
import { ruleUrl } from '../urls.ts';
import { PlaceLinks } from './place-links.tsx';
import type { CaseKey, ShownReview } from './shown-review.ts';

type Validation = NonNullable<ShownReview['validation']>;

export function ValidationSection({
  validation,
  of,
}: {
  readonly validation: ShownReview['validation'];
  readonly of: CaseKey;
}) {
  if (validation === null)
    return (
      <section>
        <h2>The validator</h2>
        <p>This revision came in without passing the validator, so there is no result to show.</p>
      </section>
    );
  const { counts, rules, notRun, ruleSet } = validation;
  const n = (name: keyof typeof counts): number => counts[name];
  return (
    <section>
      <h2>The validator</h2>
      <p>
        Rule set {ruleSet} at submission: {n('error')} errors, {n('warning')} warnings ({n('answered')} answered),{' '}
        {n('note')} notes; {n('passed')} rules passed, {n('notApplicable')} had nothing to look at, {n('notRun')} were
        not run.
      </p>
      {rules.map((rule) => (
        <Rule key={`${rule.severity} ${rule.rule}`} rule={rule} of={of} />
      ))}
      <NotRun notRun={notRun} />
    </section>
  );
}

const severityWords: Readonly<Record<string, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

function Rule({ rule, of }: { readonly rule: Validation['rules'][number]; readonly of: CaseKey }) {
  const found = rule.messages.length + rule.more;
  return (
    <details open={rule.severity !== 'note'}>
      <summary>
        {severityWords[rule.severity] ?? rule.severity} {rule.rule}: {rule.title} ({found})
      </summary>
      <ul>
        {rule.messages.map((message, n) => (
          <li key={n}>
            {message.text}. <PlaceLinks at={message.at} of={of} />
            {message.answer === null ? null : <p>Answer in the report: {message.answer}</p>}
          </li>
        ))}
      </ul>
      {rule.more > 0 ? <p>And {rule.more} more.</p> : null}
      <p>
        Why: {rule.why} <a href={ruleUrl(rule.rule)}>About {rule.rule}</a>
      </p>
    </details>
  );
}

const partWords: Readonly<Record<string, string>> = {
  practitioners: 'the register holds no certificates of people yet',
  suppliers: 'the register holds no accreditations of suppliers yet',
  ties: 'the register holds no ties of people and suppliers yet',
  vessels: 'the register holds no vessels',
  portCalls: 'the register holds no port calls',
  names: 'the register holds no names',
  work: 'the register holds no days aboard',
};
const reasonWords: Readonly<Record<string, string>> = {
  'no-register': 'the register was not there',
  'no-earlier-reports': 'earlier reports were not there',
  'no-evidence': 'evidence comes after the report and is checked file by file',
  'no-submission-time': 'the time of submission was not there',
  'no-exploited-list': 'no list of exploited vulnerabilities is loaded',
  'no-code-list': 'the code list is not held yet',
  'no-population': 'too few reports to compare with; see below for like findings and copied text',
  'broken-part': 'a part of the report could not be read',
  fault: 'the rule itself broke',
  'earlier-phase-failed': 'an earlier phase failed',
};

function NotRun({ notRun }: { readonly notRun: Validation['notRun'] }) {
  if (notRun.length === 0) return null;
  return (
    <details>
      <summary>Not run: these rules have not passed, they were not asked</summary>
      <ul>
        {notRun.map(({ reason, detail, rules }) => (
          <li key={`${reason} ${detail}`}>
            {(reason === 'no-register' ? partWords[detail] : undefined) ?? reasonWords[reason] ?? reason}:{' '}
            {rules.map((rule, n) => (
              <span key={rule}>
                {n > 0 ? ', ' : ''}
                <a href={ruleUrl(rule)}>{rule}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
