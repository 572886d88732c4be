// Loads what needs a package that an installation may lack, and says in one sentence how to get it.
import { UsageError } from './usage-error.ts';

/** @throws UsageError when the package itself is not installed or has no build for this machine. */
export async function withPackage<T>(name: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = (error as { code?: string } | null)?.code ?? '';
    const isMissing =
      (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') &&
      String((error as Error).message).includes(name);
    if (!isMissing) throw error;
    throw new UsageError(
      `${purpose} needs the package ${name}, which is not installed here.`,
      `Install it with npm install ${name}.`,
    );
  }
}
