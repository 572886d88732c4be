// Pages around evidence: what became of files that were handed in by a form, and what the rules say of those that have come.
import { Banner } from '@plimsoll/figures';
import { problems, type ProblemCode } from '@plimsoll/contract';
import { publicPage, type Viewer } from '../frame.tsx';
import { ruleUrl } from '../urls.ts';

export interface Outcome {
  readonly name: string;
  /** null: taken in. */
  readonly code: ProblemCode | null;
  readonly detail?: string | undefined;
}

export interface OutcomePage {
  readonly viewer: Viewer | null;
  readonly outcomes: readonly Outcome[];
  readonly back: string;
}

export function outcomePage({ viewer, outcomes, back }: OutcomePage): string {
  const refused = outcomes.flatMap(({ name, code, detail }) => (code === null ? [] : [{ name, code, detail }]));
  const taken = outcomes.length - refused.length;
  return publicPage({
    title: refused.length === 1 ? 'One file was not taken in' : `${refused.length} files were not taken in`,
    section: 'Evidence',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <Banner kind="block" title={taken === 0 ? 'Nothing was taken in' : `${taken} taken in, ${refused.length} not`}>
          <ul>
            {refused.map(({ name, code, detail }) => (
              <li key={name}>
                <code>{name}</code>: {problems[code].title}. {detail ?? ''} {problems[code].do}
              </li>
            ))}
          </ul>
        </Banner>
        <p>
          <a href={back}>Back</a>
        </p>
      </div>
    ),
  });
}

export interface CheckShown {
  readonly files: number;
  readonly rules: readonly { readonly id: string; readonly result: string }[];
  readonly messages: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly pointer: string;
    readonly text: string;
  }[];
}

const resultWords: Readonly<Record<string, string>> = {
  passed: 'holds',
  failed: 'does not hold',
  'not-applicable': 'says nothing here',
  'not-run': 'was not run',
};

export function evidenceCheckPage({
  viewer,
  shown,
  back,
}: {
  readonly viewer: Viewer | null;
  readonly shown: CheckShown;
  readonly back: string;
}): string {
  return publicPage({
    title: 'What the rules say of the files',
    section: 'Evidence',
    current: 'reports',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          {shown.files === 1 ? 'One file was' : `${shown.files} files were`} looked at.{' '}
          <a href={back}>Back to the case</a>
        </p>
        <ul>
          {shown.rules.map(({ id, result }) => (
            <li key={id}>
              <a href={ruleUrl(id)}>{id}</a> {resultWords[result] ?? result}.
            </li>
          ))}
        </ul>
        {shown.messages.length > 0 ? (
          <section>
            <h2>What does not hold</h2>
            <ul>
              {shown.messages.map((one, n) => (
                <li key={n}>
                  <a href={ruleUrl(one.rule)}>{one.rule}</a> <code>{one.pointer}</code>: {one.text}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    ),
  });
}
