// Sets the content of a document as a tagged PDF with Typst, inside this process and without a browser.
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentContent } from '../content/blocks.ts';
import { documentData } from './document-data.ts';
import { documentTemplate } from './document-template.ts';

/** The document could not be set; the message holds Typst's own words. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
}

let compiler: NodeCompiler | undefined;

/**
 * The same content gives the same bytes. PDF/UA-1 where every character has a glyph in the fonts at hand, else an
 * ordinary tagged PDF, because a document with one empty box is better than none.
 */
export function typeset(content: DocumentContent): Uint8Array {
  compiler ??= NodeCompiler.create();
  const compiled = compiler.compile({
    mainFileContent: documentTemplate,
    inputs: { content: JSON.stringify(documentData(content)) },
  });
  if (!compiled.result) throw new TypesetError(messageOf(compiled.takeError()?.shortDiagnostics));
  const written = write(compiler, compiled.result);
  compiler.evictCache(10);
  return Uint8Array.from(written);
}

function write(setter: NodeCompiler, document: NodeTypstDocument): ArrayLike<number> {
  try {
    return setter.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return setter.pdf(document, { pdfTags: true });
  }
}

function messageOf(diagnostics: readonly unknown[] = []): string {
  return (
    diagnostics.map((entry) => (isMessage(entry) ? entry.message : JSON.stringify(entry))).join('; ') ||
    'Typst gave no reason'
  );
}

function isMessage(entry: unknown): entry is { message: string } {
  return typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string';
}
