import { escapeXml } from './xml.mjs';
import { zip } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument';

/** A Word document of paragraphs; a line that starts with `# ` is a heading. */
export function docx(text) {
  const paragraphs = text.split('\n').map((line) => {
    const isHeading = line.startsWith('# ');
    const style = isHeading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
    const words = escapeXml(isHeading ? line.slice(2) : line);
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  });
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const heading = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
  return zip([
    [
      '[Content_Types].xml',
      contentTypes({
        '/word/document.xml': 'wordprocessingml.document.main',
        '/word/styles.xml': 'wordprocessingml.styles',
      }),
    ],
    ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
    ['word/_rels/document.xml.rels', relations([['styles', 'styles.xml']])],
    ['word/styles.xml', `${HEAD}<w:styles ${names}>${heading}</w:styles>`],
    ['word/document.xml', `${HEAD}<w:document ${names}><w:body>${paragraphs.join('')}</w:body></w:document>`],
  ]);
}

/** A workbook: per sheet a name and rows of cells; a cell of the form `jjjj-mm-dd` is stored as a date. */
export function xlsx(sheets) {
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const styles = `${HEAD}<styleSheet ${names}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  return zip([
    [
      '[Content_Types].xml',
      contentTypes({
        '/xl/workbook.xml': 'spreadsheetml.sheet.main',
        '/xl/styles.xml': 'spreadsheetml.styles',
        ...Object.fromEntries(parts.map((part) => [`/xl/${part}`, 'spreadsheetml.worksheet'])),
      }),
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...parts.map((part) => ['worksheet', part]), ['styles', 'styles.xml']]),
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook ${names} xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    ['xl/styles.xml', styles],
    ...sheets.map(({ rows }, at) => [
      `xl/${parts[at]}`,
      `${HEAD}<worksheet ${names}><sheetData>${rows.map(sheetRow).join('')}</sheetData></worksheet>`,
    ]),
  ]);
}

function sheetRow(cells, at) {
  const filled = cells.map((cell, column) => sheetCell(cell, `${String.fromCharCode(65 + column)}${at + 1}`));
  return `<row r="${at + 1}">${filled.join('')}</row>`;
}

function sheetCell(text, reference) {
  if (text === undefined || text === '') return '';
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return `<c r="${reference}" s="1"><v>${serialOf(text)}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Days since 30 December 1899. */
const serialOf = (date) => Date.parse(date) / 86_400_000 + 25_569;

function contentTypes(parts) {
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${MAIN}.${type}+xml"/>`,
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}

function relations(list) {
  const items = list.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
