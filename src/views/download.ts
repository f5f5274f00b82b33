/** Gives the reader a file made in the page; nothing is asked of any server. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
