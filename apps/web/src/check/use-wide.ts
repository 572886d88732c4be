// Tells whether two columns fit beside each other.
import { useSyncExternalStore } from 'react';

const query = typeof matchMedia === 'function' ? matchMedia('(min-width: 64rem)') : null;

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query?.addEventListener('change', changed);
      return () => query?.removeEventListener('change', changed);
    },
    () => query?.matches ?? true,
  );
}
