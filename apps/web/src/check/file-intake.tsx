// Takes a report by choosing, dropping or pasting, and offers an example to try; nothing is sent anywhere.
import { useEffect } from 'react';
import { Button, DropZone, FileTrigger, type DropItem } from 'react-aria-components';
import { loadPlantedExample } from '../example/planted-example.ts';
import { ChoiceOfProfile } from './choice-of-profile.tsx';
import type { Checker, LoadedFile } from './use-checker.ts';

export function FileIntake({ checker }: { readonly checker: Checker }) {
  const { load } = checker;
  usePaste(load);
  return (
    <section className="intake screen-only" aria-label="The report">
      <DropZone
        className="drop"
        aria-label="Drop or paste a report here"
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => void take(items, checker)}
      >
        <p className="drop-words">Drop a report here, paste its text, or</p>
        <div className="row">
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => {
              if (files?.[0]) load({ name: files[0].name, blob: files[0] });
            }}
          >
            <Button className="button">Choose a file</Button>
          </FileTrigger>
          {loadPlantedExample ? (
            <Button className="button" data-kind="quiet" onPress={() => void tryExample(checker)}>
              Try an example with planted faults
            </Button>
          ) : null}
        </div>
        <p className="hint">One report as JSON, at most 64 MiB.</p>
      </DropZone>
      <ChoiceOfProfile checker={checker} />
    </section>
  );
}

async function take(items: readonly DropItem[], { load, refuse }: Pick<Checker, 'load' | 'refuse'>): Promise<void> {
  try {
    for (const item of items) {
      if (item.kind === 'file') return load({ name: item.name, blob: await item.getFile() });
      if (item.kind === 'text' && item.types.has('text/plain')) return load(pasted(await item.getText('text/plain')));
    }
    refuse('That holds no file and no text', 'Drop one JSON file, or choose it.');
  } catch {
    refuse('The file could not be read', 'Choose it again, or paste its text.');
  }
}

async function tryExample({ load, refuse }: Checker): Promise<void> {
  try {
    if (loadPlantedExample) load(await loadPlantedExample());
  } catch {
    refuse('The example could not be fetched', 'Try again when the network is back; your own file needs no network.');
  }
}

/** Paste works anywhere on the page but in a field; the drop zone handles it itself when it has the focus. */
function usePaste(load: (file: LoadedFile) => void): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const into = event.target;
      if (event.defaultPrevented || into instanceof HTMLInputElement || into instanceof HTMLTextAreaElement) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain');
      if (file) load({ name: file.name, blob: file });
      else if (text) load(pasted(text));
    };
    globalThis.addEventListener('paste', take);
    return () => {
      globalThis.removeEventListener('paste', take);
    };
  });
}

function pasted(text: string): LoadedFile {
  return { name: 'pasted text', blob: new Blob([text]) };
}
