import { zipFile } from './zip-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word document; a paragraph that starts with `# ` is a heading. */
export function docxParts(paragraphs: readonly string[]): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': STYLES,
    'word/document.xml': `<w:document ${W}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  };
}

export function docxFile(paragraphs: readonly string[]): Buffer {
  return zipFile(docxParts(paragraphs));
}

function paragraph(text: string): string {
  const style = text.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Kop1"/></w:pPr>' : '';
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${text.replace(/^# /u, '')}</w:t></w:r></w:p>`;
}
