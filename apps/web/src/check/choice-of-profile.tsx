// Chooses how strictly to look: a draft may be unfinished, a submission may not.
import type { CheckProfile } from '../worker/protocol.ts';
import type { Checker } from './use-checker.ts';

const profiles = {
  submission: { title: 'Ready to submit', text: 'every rule' },
  draft: { title: 'Draft', text: 'unfinished parts are only noted' },
} as const satisfies Record<CheckProfile, { title: string; text: string }>;

export function ChoiceOfProfile({ checker }: { readonly checker: Pick<Checker, 'profile' | 'setProfile'> }) {
  return (
    <fieldset className="profiles">
      <legend>Check it as</legend>
      {(Object.keys(profiles) as CheckProfile[]).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="profile"
            value={id}
            checked={checker.profile === id}
            onChange={() => {
              checker.setProfile(id);
            }}
          />
          <span>
            {profiles[id].title} <span className="hint">{profiles[id].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
