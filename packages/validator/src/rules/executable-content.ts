// Tells programs and scripts from their first bytes.
/** Windows and DOS programs, ELF, Mach-O (thin and universal), scripts that name their interpreter, shell links. */
export function isExecutable(head: Uint8Array): boolean {
  if (head[0] === 0x4d && head[1] === 0x5a) return head.subarray(2, 64).includes(0); // “MZ” may also begin a text
  if (head[0] === 0x23 && head[1] === 0x21) return head[2] === 0x2f || (head[2] === 0x20 && head[3] === 0x2f); // #!/…
  const word = ((head[0] ?? 0) << 24) | ((head[1] ?? 0) << 16) | ((head[2] ?? 0) << 8) | (head[3] ?? 0);
  return binaries.has(word >>> 0);
}

const binaries: ReadonlySet<number> = new Set([
  0x7f454c46, // ELF
  0xfeedface,
  0xfeedfacf,
  0xcefaedfe,
  0xcffaedfe, // Mach-O
  0xcafebabe, // universal Mach-O, Java class
  0x4c000000, // shell link
]);
