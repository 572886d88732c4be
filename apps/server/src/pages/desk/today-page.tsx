// What waits for the person signed in, oldest deadline first.
import { EmptyState } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { dueWords } from './report-pages.tsx';

export interface Waiting {
  readonly href: string;
  readonly text: string;
  readonly dueAt: string | null;
}

export function todayPage({
  viewer,
  waiting,
  now,
}: {
  viewer: Viewer | null;
  waiting: readonly Waiting[];
  now: string;
}): string {
  return publicPage({
    title: 'Today',
    current: 'today',
    viewer,
    isUnlisted: true,
    children:
      waiting.length === 0 ? (
        <EmptyState title="Nothing waits for you">
          <p>What others wait for from you stands here, oldest deadline first.</p>
        </EmptyState>
      ) : (
        <ol className="stack-small">
          {waiting.map((one) => (
            <li key={one.href + one.text}>
              <a href={one.href}>{one.text}</a>
              {one.dueAt ? <span className="hint"> due {dueWords(one.dueAt, now)}</span> : null}
            </li>
          ))}
        </ol>
      ),
  });
}
