// What a list says when there is nothing in it, and what can be done about it.
import type { ReactNode } from 'react';

export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty stack-small">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
