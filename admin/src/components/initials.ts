/** One or two letters that stand for a name; the first character of what has no letters. */
export function initials(name: string): string {
  const words = name.trim().split(/[\s._-]+/u);
  const letters = words.flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  const picked = letters.length > 1 ? [letters[0], letters[letters.length - 1]] : letters;
  return picked.join('') || [...name.trim()].slice(0, 1).join('');
}
