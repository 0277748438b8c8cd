import { zipFile } from './zip-file.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** An Excel workbook: sheet → rows of texts. */
export function workbook(sheets: Sheets): Buffer {
  return zipFile(workbookParts(sheets));
}

export function workbookParts(sheets: Sheets): Record<string, string> {
  const names = Object.keys(sheets);
  const parts = Object.values(sheets).map(
    (rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows)] as const,
  );
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
  };
}

function sheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const filled = cells.map((text, column) => cell(`${String.fromCharCode(65 + column)}${row + 1}`, text));
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
