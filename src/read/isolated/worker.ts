import { pdfLines } from '../document/pdf-lines.js';
import { readDocument } from '../document/read-document.js';
import { asRefused } from '../refused.js';
import { readWorkbook } from '../tables/read-workbook.js';
import type { Outcome, Results, Task } from './task.js';

/** What a worker thread does with one file. */
export default async function runTask(task: Task): Promise<Outcome> {
  try {
    return { value: await read(task) };
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    return { refused: { code: refused.code, message: refused.message } };
  }
}

async function read(task: Task): Promise<Results[Task['kind']]> {
  switch (task.kind) {
    case 'document':
      return readDocument(task.bytes, task.name, task.options);
    case 'workbook':
      return readWorkbook(task.bytes, task.file);
    case 'print':
      return pdfLines(task.bytes);
    default:
      return task satisfies never;
  }
}
