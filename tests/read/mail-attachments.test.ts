import { describe, expect, test } from 'vitest';
import { type Attachment, readAttachment } from '../../src/read/read-attachment.js';
import { docxFile } from './make/docx-file.js';
import { msgFile } from './make/msg-file.js';
import { zipFile } from './make/zip-file.js';

const NOTE = Buffer.from('Het plan is met moeder besproken.');

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
  readonly how?: 'attachment' | 'inline';
}

/** A mail as it is sent: the text, and a part for every file. */
function eml(parts: readonly Part[], text = 'Zie de bijlage.'): Buffer {
  const files = parts.map(({ name, bytes, type = 'application/octet-stream', how = 'attachment' }) =>
    [
      '--grens',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: ${how}; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      bytes.toString('base64').replace(/.{76}/gu, '$&\r\n'),
    ].join('\r\n'),
  );
  const head = [
    'From: school@voorbeeld.example',
    'To: team@voorbeeld.example',
    'Subject: verslag',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grens"',
  ];
  const body = ['--grens', 'Content-Type: text/plain', '', text];
  return Buffer.from([...head, '', ...body, ...files, '--grens--', ''].join('\r\n'));
}

const msg = (attached: Readonly<Record<string, Buffer | undefined>>, body = 'Zie de bijlage.'): Buffer =>
  msgFile({ from: 'School', to: 'Team', subject: 'verslag', body, attached });

/** What came of a file and of what hangs on it: its name, and the last line of its text or why it was refused. */
async function readAs(file: string, bytes: Buffer): Promise<readonly (readonly [string, string])[]> {
  const record = { kind: 'document' as const, values: { file }, file: 'export.xml', locator: '/dossier[1]' };
  const read = await readAttachment({ record, file, bytes, options: { ocr: false } });
  return read.map((one) => [one.record.values.file ?? '', outcomeOf(one)] as const);
}

function outcomeOf({ document, refusal }: Attachment): string {
  if (refusal) return `${refusal.file}: ${refusal.code}`;
  return document?.text.trim().split('\n').at(-1) ?? '';
}

const SAID = 'Zie de bijlage.';

describe('what hangs on a mail is read beside it', () => {
  test.each([
    [
      'mail.eml',
      eml([{ name: 'plan.docx', bytes: docxFile(['Moeder belt oma.']) }]),
      'plan.docx',
      'Moeder belt oma.',
    ],
    ['mail.eml', eml([{ name: 'notitie.txt', bytes: NOTE }]), 'notitie.txt', NOTE.toString()],
    ['mail.msg', msg({ 'notitie.txt': NOTE }), 'notitie.txt', NOTE.toString()],
    ['mail.msg', msg({ 'plan.docx': docxFile(['Moeder belt oma.']) }), 'plan.docx', 'Moeder belt oma.'],
    ['mail.eml', eml([{ name: '../../geheim/notitie.txt', bytes: NOTE }]), 'notitie.txt', NOTE.toString()],
  ])('%s with a document, by the name of the document alone', async (file, bytes, name, text) => {
    expect(await readAs(file, bytes)).toEqual([
      [file, SAID],
      [`${file}/${name}`, text],
    ]);
  });

  test('a mail on a mail, and an archive on a mail, with what is in them', async () => {
    const inner = eml([{ name: 'notitie.txt', bytes: NOTE }], 'Binnenste.');
    const archive = zipFile({ 'map/notitie.txt': NOTE });
    const outer = eml([
      { name: 'door.eml', bytes: inner },
      { name: 'alles.zip', bytes: archive },
    ]);
    expect(await readAs('mail.eml', outer)).toEqual([
      ['mail.eml', SAID],
      ['mail.eml/door.eml', 'Binnenste.'],
      ['mail.eml/door.eml/notitie.txt', NOTE.toString()],
      ['mail.eml/alles.zip/map/notitie.txt', NOTE.toString()],
    ]);
  });

  test('a message of Outlook on one, with what hangs on that', async () => {
    const forwarded = {
      from: 'Oma',
      to: 'School',
      subject: 'door',
      body: 'Binnenste.',
      attached: { 'a.txt': NOTE },
    };
    const bytes = msgFile({ from: 'School', to: 'Team', subject: 'verslag', body: SAID, forwarded });
    expect(await readAs('mail.msg', bytes)).toEqual([
      ['mail.msg', SAID],
      ['mail.msg/door.msg', 'Binnenste.'],
      ['mail.msg/door.msg/a.txt', NOTE.toString()],
    ]);
  });

  test('a message of Outlook without a text of its own, with what hangs on it', async () => {
    const [own, hung] = await readAs('mail.msg', msg({ 'notitie.txt': NOTE }, ''));
    expect(own?.[0]).toBe('mail.msg');
    expect(hung).toEqual(['mail.msg/notitie.txt', NOTE.toString()]);
  });
});

describe('what cannot be read is refused by name, and the mail is read', () => {
  test.each([
    [
      'a picture that was sent',
      { name: 'foto.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]) },
      'type-klopt-niet',
    ],
    [
      'what Outlook packs in a form of its own',
      { name: 'winmail.dat', bytes: Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0, 1, 0]) },
      'type-klopt-niet',
    ],
    [
      'a message that is locked',
      { name: 'smime.p7m', bytes: Buffer.from([0x30, 0x82, 0, 0, 1, 2]) },
      'type-klopt-niet',
    ],
    ['an empty file', { name: 'leeg.txt', bytes: Buffer.alloc(0) }, 'onleesbaar'],
    [
      'half a Word document',
      { name: 'half.docx', bytes: docxFile(['Tekst.']).subarray(0, 200) },
      'onleesbaar',
    ],
  ])('%s', async (_, part, code) => {
    expect(await readAs('mail.eml', eml([part]))).toEqual([
      ['mail.eml', SAID],
      [`mail.eml/${part.name}`, `mail.eml/${part.name}: ${code}`],
    ]);
  });

  test('what a message of Outlook names and does not hold', async () => {
    expect(await readAs('mail.msg', msg({ 'weg.docx': undefined, 'notitie.txt': NOTE }))).toEqual([
      ['mail.msg', SAID],
      ['mail.msg/weg.docx', 'mail.msg/weg.docx: onleesbaar'],
      ['mail.msg/notitie.txt', NOTE.toString()],
    ]);
  });

  test('mails within mails without end', async () => {
    let bytes = eml([], 'De binnenste.');
    for (let depth = 0; depth < 6; depth++) bytes = eml([{ name: 'door.eml', bytes }]);
    const read = await readAs('mail.eml', bytes);
    expect(read).toHaveLength(6);
    expect(read.at(-1)?.[1]).toMatch(/door\.eml: te-groot$/u);
  });

  test('mails within archives within mails without end', async () => {
    let bytes = eml([], 'De binnenste.');
    for (let depth = 0; depth < 6; depth++)
      bytes = eml([{ name: 'door.zip', bytes: zipFile({ 'door.eml': bytes }) }]);
    const read = await readAs('mail.eml', bytes);
    expect(read.at(-1)?.[1]).toMatch(/te-groot$/u);
  });

  test('a mail with more files than a mail has', async () => {
    const parts = Array.from({ length: 201 }, (_, index) => ({ name: `${index}.txt`, bytes: NOTE }));
    expect(await readAs('mail.eml', eml(parts))).toEqual([['mail.eml', 'mail.eml: te-groot']]);
  });
});

test.each([
  ['a logo in the text', { name: 'logo.png', bytes: NOTE, type: 'image/png', how: 'inline' as const }],
  ['a signature', { name: 'smime.p7s', bytes: NOTE, type: 'application/pkcs7-signature' }],
])('%s is no document', async (_, part) => {
  expect(await readAs('mail.eml', eml([part]))).toEqual([['mail.eml', SAID]]);
});
