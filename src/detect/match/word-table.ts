/** Numbers words, and finds them again by their characters in a text: nothing is cut out of the text to look one up. */
export class WordTable {
  /** Per slot the number of a word, from 1; 0 for none. Never more than half full. */
  #slots = new Int32Array(4096);
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The number of the word between two places of a text, from 0; -1 when it is unknown. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return -1;
      if (this.#hashes[number] === hash && isWordAt(this.#words[number]!, text, start, end)) return number;
    }
  }

  /** Adds a word that is not yet there, and gives its number. */
  add(word: string): number {
    const number = this.#words.length;
    const hash = hashOf(word, 0, word.length);
    this.#words.push(word);
    this.#hashes.push(hash);
    if (2 * this.#words.length > this.#slots.length) this.#widen();
    else this.#place(number, hash);
    return number;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#hashes.forEach((hash, number) => {
      this.#place(number, hash);
    });
  }

  #place(number: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}

/** FNV-1a over the characters, its high bits folded into the low ones; at most 30 bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
