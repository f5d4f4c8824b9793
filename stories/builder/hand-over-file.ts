/** Hands a text to the editor as a file to keep. It stays on their computer. */
export function handOver(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
