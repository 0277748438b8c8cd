import { docx } from './office.mjs';

/** The bytes of an attachment, by the extension in its title. */
export function attachmentBytes({ title, text, date }) {
  if (title.endsWith('.docx')) return docx(text);
  if (title.endsWith('.eml')) return Buffer.from(mail({ title, text, date }), 'utf8');
  return Buffer.from(`${text}\n`, 'utf8');
}

/** A mail with plain headers, dated at noon. */
function mail({ title, text, date }) {
  const headers = [
    'From: afzender@voorbeeld.example',
    'To: medewerker@voorbeeld.example',
    `Subject: =?UTF-8?B?${Buffer.from(title.replace(/\.eml$/u, ''), 'utf8').toString('base64')}?=`,
    `Date: ${new Date(`${date}T12:00:00Z`).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}
