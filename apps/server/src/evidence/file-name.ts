// A name that came with a file is shown, logged and offered for download, so nothing in it may act on a path, a screen or a system.

/** Most characters (code points) of a cleaned name. */
export const NAME_CHARACTERS = 120;
const MAX_ENDING = 16;
const NAMELESS = 'evidence';

/** Names that mean a device on Windows, whatever ending follows. */
const DEVICE = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Slashes, and letters that some systems read as slashes. */
const SEPARATOR = /[/\\⁄∕∖⧵⧸⧹／＼]/u;
/** Control, bidirectional and other invisible formatting characters, unpaired surrogates, private use, line breaks. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const SPECIAL = /[<>:"|?*]/g;
const SPACE = /\p{Zs}+/gu;

/**
 * The last part of a declared name, without anything that can hide, climb or break; never empty, at most 120 characters,
 * keeping its ending. Cleaning a clean name changes nothing.
 */
export function cleanName(declared: string): string {
  const visible = declared.normalize('NFC').replace(INVISIBLE, '');
  const last = trim(visible.split(SEPARATOR).at(-1) ?? '');
  const tame = trim(last.replace(SPECIAL, '_').replace(SPACE, ' '));
  const short = shorten(tame === '' ? NAMELESS : tame);
  return isDevice(short) ? shorten(`_${short}`) : short;
}

/** The ending in small letters without its dot; empty if there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}

function trim(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '');
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= NAME_CHARACTERS) return name;
  const ending = [...endingOf(name)].length > MAX_ENDING ? '' : name.slice(name.lastIndexOf('.'));
  const stem = characters.slice(0, NAME_CHARACTERS - [...ending].length).join('');
  return `${trim(stem)}${name.includes('.') ? ending : ''}`;
}

function isDevice(name: string): boolean {
  return DEVICE.test((name.split('.')[0] ?? '').trim());
}
