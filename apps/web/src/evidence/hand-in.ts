// Makes the form for evidence send large files piece by piece with progress; without this script the form sends them itself.
import { FileRefused, sendFile } from './send-file.ts';

interface Listed {
  readonly items: readonly {
    readonly evidenceId: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly state: string;
  }[];
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-evidence]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void handIn(form);
  });

async function handIn(form: HTMLFormElement): Promise<void> {
  const endpoint = form.dataset['evidence'] ?? '';
  const files = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
  const button = form.querySelector('button');
  const tell = teller(form);
  if (button) button.disabled = true;
  try {
    const answer = await fetch(endpoint);
    if (!answer.ok) throw new Error(`The register answered ${answer.status}.`);
    const { items } = (await answer.json()) as Listed;
    const done: boolean[] = [];
    for (const file of files) done.push(await sendOne({ file, items, endpoint, tell }));
    if (done.every(Boolean)) location.reload();
  } catch (error) {
    tell('', `Nothing was sent: ${sentence(error)}`);
  } finally {
    if (button) button.disabled = false;
  }
}

type Tell = (name: string, words: string) => void;

async function sendOne({
  file,
  items,
  endpoint,
  tell,
}: {
  readonly file: File;
  readonly items: Listed['items'];
  readonly endpoint: string;
  readonly tell: Tell;
}): Promise<boolean> {
  const listed = items.find(({ fileName }) => fileName === file.name);
  if (!listed) {
    tell(file.name, 'The report lists no file of this name.');
    return false;
  }
  if (listed.state === 'arrived') {
    tell(file.name, 'has come already.');
    return true;
  }
  try {
    await sendFile({
      file,
      endpoint: `${endpoint}/${encodeURIComponent(listed.evidenceId)}/uploads`,
      memory: localStorage,
      key: `plimsoll-upload ${endpoint} ${listed.evidenceId} ${listed.sha256} ${file.size} ${file.lastModified}`,
      onProgress: (sent) => {
        tell(file.name, `${Math.floor((100 * sent) / file.size)} % sent`);
      },
    });
    tell(file.name, 'has come.');
    return true;
  } catch (error) {
    tell(
      file.name,
      error instanceof FileRefused
        ? `${sentence(error)}`
        : `${sentence(error)} Choose it again to go on where it stopped.`,
    );
    return false;
  }
}

/** One line for each file, spoken by screen readers as it changes. */
function teller(form: HTMLFormElement): Tell {
  const place = form.querySelector('[data-progress]');
  place?.replaceChildren();
  const lines = new Map<string, HTMLElement>();
  return (name, words) => {
    let line = lines.get(name);
    if (!line) {
      line = document.createElement('p');
      lines.set(name, line);
      place?.append(line);
    }
    line.textContent = name === '' ? words : `${name}: ${words}`;
  };
}

const sentence = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
