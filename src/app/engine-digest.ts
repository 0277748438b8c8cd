/** Put in by build.mjs: digest of the source the program was built from. */
declare const ZICHTLIJN_ENGINE: string | undefined;

/** Tells one build from another, so that a store made by an older engine is detected anew. */
export function engineDigest(): string {
  return typeof ZICHTLIJN_ENGINE === 'undefined' ? 'bron' : ZICHTLIJN_ENGINE;
}
