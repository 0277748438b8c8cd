/** A phrase found at tokens [start, end); `phrase` counts within its class. */
export interface Hit {
  readonly classNumber: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** The hits of one text by class, in order of start; of equal starts only the longest. */
export interface Hits {
  /** The classes of which there are any. */
  keys(): Iterable<number>;
  get(classNumber: number): readonly Hit[] | undefined;
}

/** Gathers the hits of one text after the other, each text from its last start to its first. */
export interface HitBuffer {
  add(classNumber: number, phrase: number, start: number, end: number): void;
  /** The hits since the last time, and an empty buffer. */
  take(classCount: number): Hits;
}

const WIDTH = 4; // class, phrase, start, end

export function createHitBuffer(): HitBuffer {
  let cells = new Int32Array(WIDTH * 1024);
  let used = 0;
  return {
    add(classNumber, phrase, start, end) {
      if (used === cells.length) {
        const wider = new Int32Array(cells.length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[used] = classNumber;
      cells[used + 1] = phrase;
      cells[used + 2] = start;
      cells[used + 3] = end;
      used += WIDTH;
    },
    take(classCount) {
      const hits = used === 0 ? NO_HITS : sortByClass(cells.subarray(0, used), classCount);
      used = 0;
      return hits;
    },
  };
}

const NO_HITS: Hits = { keys: () => [], get: () => undefined };

/** Most hits of a text are never asked for: they stay numbers until they are. */
function sortByClass(cells: Int32Array, classCount: number): Hits {
  const from = new Int32Array(classCount + 1);
  const classes: number[] = [];
  for (let at = 0; at < cells.length; at += WIDTH) {
    const classNumber = cells[at]!;
    if (from[classNumber] === 0) classes.push(classNumber);
    from[classNumber]!++;
  }
  let total = 0;
  for (let classNumber = 0; classNumber <= classCount; classNumber++) {
    total += from[classNumber]!;
    from[classNumber] = total;
  }
  // Filled from the end of each class, so that the last found, which stands first, comes first.
  const sorted = new Int32Array(cells.length);
  for (let at = 0; at < cells.length; at += WIDTH) {
    const place = --from[cells[at]!]! * WIDTH;
    sorted[place] = cells[at]!;
    sorted[place + 1] = cells[at + 1]!;
    sorted[place + 2] = cells[at + 2]!;
    sorted[place + 3] = cells[at + 3]!;
  }
  const made = new Map<number, readonly Hit[]>();
  return {
    keys: () => classes,
    get(classNumber) {
      const start = from[classNumber]! * WIDTH;
      const end = from[classNumber + 1]! * WIDTH;
      if (start === end) return undefined;
      let hits = made.get(classNumber);
      if (hits === undefined) {
        hits = hitsFrom(sorted.subarray(start, end));
        made.set(classNumber, hits);
      }
      return hits;
    },
  };
}

function hitsFrom(cells: Int32Array): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < cells.length; at += WIDTH) {
    addHit(hits, {
      classNumber: cells[at]!,
      phrase: cells[at + 1]!,
      start: cells[at + 2]!,
      end: cells[at + 3]!,
    });
  }
  return hits;
}

/** Of a class's hits at one start the longest stays; of equally long ones the one written first. */
function addHit(hits: Hit[], hit: Hit): void {
  const last = hits[hits.length - 1];
  if (last === undefined || last.start !== hit.start) hits.push(hit);
  else if (hit.end > last.end || (hit.end === last.end && hit.phrase < last.phrase)) {
    hits[hits.length - 1] = hit;
  }
}

/** The same hits, with those of some classes replaced. */
export function withClasses(hits: Hits, others: ReadonlyMap<number, readonly Hit[]>): Hits {
  const classes = [...new Set([...hits.keys(), ...others.keys()])];
  return { keys: () => classes, get: (classNumber) => others.get(classNumber) ?? hits.get(classNumber) };
}
