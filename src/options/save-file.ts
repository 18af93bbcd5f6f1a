const addressLivesMs = 60_000; // Long enough for the reader to choose a folder.

/** Hands a file to the reader, who chooses where it goes. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLivesMs);
}
