/** Shapes of the corpus for the tests; the generator itself is plain JavaScript, so that node runs it as it is. */
export interface PlantedStatement {
  readonly indicator: string;
  readonly value: 'ja' | 'nee' | 'gepland';
  readonly entry: string;
  readonly place: string;
  readonly mode: string;
  readonly words: string;
  readonly set: readonly string[];
}

export interface CorpusEntry {
  readonly id: string;
  readonly date: string;
  readonly section: string;
  readonly field: string | undefined;
  readonly text: string;
  readonly statements: readonly PlantedStatement[];
}

export interface CorpusDossier {
  readonly number: string;
  readonly opened: string;
  readonly closed: string;
  readonly entries: readonly CorpusEntry[];
}

export interface CorpusPart {
  readonly organisation: {
    readonly id: 'vt' | 'jb' | 'lt';
    readonly name: string;
    readonly dossiers: number;
  };
  readonly dossiers: readonly CorpusDossier[];
}

/** The three organisations with their dossiers, as planned in `plan/` and worded in `teksten/`. */
export function composeCorpus(): readonly CorpusPart[];
/** Every file of the corpus: path below the output folder → content. */
export function corpusFiles(corpus: readonly CorpusPart[]): ReadonlyMap<string, Buffer>;
export function writeFiles(files: ReadonlyMap<string, Buffer>, folder: string): void;
