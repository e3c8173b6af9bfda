/** Gives a file to the browser, which saves it as it saves any download. */
export function saveFile({ name, file }: { name: string; file: Blob }): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click has begun the download by the time that the browser is idle.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
