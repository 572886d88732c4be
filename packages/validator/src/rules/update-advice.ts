// Tells advice from the bare words “update the system”.
const LONGEST = 300;

/** Whether a text holds no word besides those of “update the system to the latest version”. */
export function saysOnlyUpdate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return (
    words.some((word) => updateWords.has(word)) && words.every((word) => updateWords.has(word) || fillWords.has(word))
  );
}

const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const updateWords = wordSet(
  'update updates updated updating upgrade upgrades upgraded upgrading patch patches patched patching',
);
const fillWords = wordSet(
  'a all always an and any apply applied are as asap at available be by computer computers current date device devices do ensure firmware fix fixes immediately in install installed is it keep latest maker manufacturer most must new newer newest of ' +
    'on operating or os please possible quickly recent recommended regular regularly release released security should soon software supported system systems that the their them these this those to up vendor vendors version versions with workstation workstations',
);
