/**
 * pdf-parse, loaded when the first PDF comes. The pdfjs in it puts a slow `push` of its own on every array of the
 * process; the native one is put back.
 */
export async function loadPdfParse(): Promise<typeof import('pdf-parse')> {
  const native = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const loaded = await import('pdf-parse');
  if (native !== undefined) Object.defineProperty(Array.prototype, 'push', native);
  return loaded;
}
