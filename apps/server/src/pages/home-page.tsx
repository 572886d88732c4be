// The start page: what this is, for whom, and one search box.
import { LoadLine } from '@plimsoll/figures';
import { publicPage, type Viewer } from './frame.tsx';

export function homePage({
  viewer,
  loading,
}: {
  readonly viewer: Viewer | null;
  readonly loading: string | null;
}): string {
  return publicPage({
    viewer,
    title: 'One standard for the cyber security of ships',
    description:
      'Open software for a body that gives shipping one independent standard for cyber security assessments.',
    children: (
      <div className="stack">
        <div className="hero">
          <div className="stack">
            <p>
              A load line is painted on the hull so that anyone on the quay can judge, without asking the owner.
              Plimsoll does that for a ship’s cyber risk: one method, one report format, one score that anyone can
              recompute.
            </p>
            <form className="filters" action="/vessels" method="get" role="search">
              <label>
                Name or IMO number of a ship
                <input className="input" name="q" type="search" autoComplete="off" />
              </label>
              <button className="button" type="submit">
                Search
              </button>
            </form>
            <p>
              A company decides who sees its ships. <a href="/sign-in">Sign in</a> to see those shown to you. Not here
              yet? <a href="/apply">Apply for your organisation</a>.{loading ? ` ${loading}` : ''}
            </p>
          </div>
          <LoadLine total={56.4} high={57.1} grade="C" line={50} id="home" />
        </div>
        <div className="card-grid">
          <section>
            <h2>For a tester</h2>
            <p>
              <a href="/check">Check a report</a> in your browser: every problem with its line, the reason and what to
              do. Nothing leaves your machine until you submit it.
            </p>
          </section>
          <section>
            <h2>For a port or an insurer</h2>
            <p>
              Open <a href="/vessels">a ship by her IMO number</a>: grade, what is not known, how old the evidence is,
              what changed and why.
            </p>
          </section>
          <section>
            <h2>For a Master</h2>
            <p>
              Read in plain words <a href="/method">what each test does</a>, its worst case and how to stop it.
            </p>
          </section>
          <section>
            <h2>For anyone</h2>
            <p>
              The <a href="/rules">rules of the validator</a> and <a href="/spec/19">the rule of the score</a> are
              public, versioned and ours.
            </p>
          </section>
        </div>
      </div>
    ),
  });
}
