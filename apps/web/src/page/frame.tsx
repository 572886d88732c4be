// The frame of the check page: the same navigation, banner and help as the pages of the server.
import { Banner, PageFrame } from '@plimsoll/figures';
import type { ReactNode } from 'react';

const navigation = [
  { id: 'vessels', href: '/vessels', text: 'Vessels' },
  { id: 'check', href: '/check', text: 'Check a report' },
  { id: 'method', href: '/method', text: 'Method' },
  { id: 'rules', href: '/rules', text: 'Rules' },
] as const;

const help = [
  { href: '/method', text: 'How ships are assessed' },
  { href: '/score', text: 'How the score is made' },
  { href: '/openapi.json', text: 'Interface for machines' },
] as const;

export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <PageFrame title="Check a report" nav={navigation} help={help} current="check">
      <div className="check">
        <div className="screen-only">
          <Banner kind="note" title="Local demonstration">
            <p>
              This register runs on one machine with invented ships and no accounts: everybody who can open it sees
              everything. Put no real report into it.
            </p>
          </Banner>
        </div>
        <p className="lead">
          Every problem with its line, the reason and what to do. The check runs in your browser: the file stays on this
          machine until you submit it.
        </p>
        {children}
      </div>
    </PageFrame>
  );
}
