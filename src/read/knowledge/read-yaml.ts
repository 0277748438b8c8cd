import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Problem } from '../../model/problem.js';

/**
 * Reads one YAML file through a zod schema.
 * @throws Problem naming file:line:column, what is wrong and what is allowed.
 */
export function readYaml<Schema extends z.ZodType>(
  file: { readonly path: string; readonly shown: string },
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file.path, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new Problem(`${file.shown}:${line}:${col}: geen geldige YAML (${broken.code}).`, 'kennis');
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const path = [...issue.path];
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const node =
    document.getIn(extra === undefined ? path : [...path, extra], true) ??
    document.getIn(path.slice(0, -1), true);
  const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
  const { line, col } = lines.linePos(offset);
  const where = path.length === 0 ? 'het bestand' : `"${path.join('.')}"`;
  throw new Problem(`${file.shown}:${line}:${col}: ${where} klopt niet: ${explain(issue)}`, 'kennis');
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `onbekende sleutel ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `toegestaan is ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `verwacht wordt ${issue.expected}.`;
    case 'too_small':
      return 'er staat te weinig of niets.';
    default:
      return issue.message;
  }
}
