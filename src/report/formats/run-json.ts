import type { AuditResult } from '../../model/audit-result.js';
import type { SourceFile } from '../../model/run.js';
import type { DocumentTally } from '../../model/table.js';
import { totalDocuments } from '../document-counts.js';
import type { ReportFormat } from '../format.js';

/** What was read, by which version and knowledge, under which method: enough to repeat the run. */
export const runJson: ReportFormat = { name: 'run', file: 'run.json', render };

const END = '\n}';

/** As one `JSON.stringify` would give it; the lists, which can be as long as the run, one element at a time. */
async function* render({ run, method, tables, dossiers }: AuditResult): AsyncGenerator<string> {
  const facts = {
    run: run.id,
    versie: run.version,
    kennis: run.knowledge,
    methode: method,
    organisaties: tables.map(({ organisation, system, dossiers: own, documents }) => ({
      organisation,
      system,
      dossiers: own,
      ...countsOf(documents),
    })),
    dossiers,
    ...countsOf(totalDocuments(tables)),
  };
  yield JSON.stringify(facts, null, 2).slice(0, -END.length);
  yield* list({ name: 'bestanden', items: run.inputs, shown: fileOf });
  yield* list({ name: 'geweigerd', items: run.refusals, shown: (refusal) => refusal });
  yield `${END}\n`;
}

const fileOf = ({ path, bytes, sha256, encoding }: SourceFile) => ({
  path,
  bytes,
  sha256,
  ...(encoding && { tekencodering: encoding }),
});

interface List<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly shown: (item: Item) => unknown;
}

function* list<Item>({ name, items, shown }: List<Item>): Generator<string> {
  yield `,\n  "${name}": [`;
  let before = '';
  for (const item of items) {
    yield `${before}\n    ${JSON.stringify(shown(item), null, 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield before === '' ? ']' : '\n  ]';
}

function countsOf(tally: DocumentTally | undefined) {
  if (tally === undefined) return {};
  const { read, scans, withoutText, withFormerVersions } = tally;
  return {
    documenten: {
      gelezen: read,
      scans,
      zonderTekst: withoutText,
      metEerdereVersies: withFormerVersions,
    },
  };
}
