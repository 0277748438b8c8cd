import { stringify } from 'yaml';
import type { Knowledge } from '../../model/knowledge.js';
import type { Language } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { columns } from './columns.js';

const WORDS = {
  nl: {
    indicators: 'Indicatoren',
    rules: 'Regels',
    gazetteers: 'Lijsten',
    methods: 'Methoden',
    head: ['nr', 'id', 'regels', 'naam'],
    entries: 'namen',
    examples: 'voorbeelden',
  },
  en: {
    indicators: 'Indicators',
    rules: 'Rules',
    gazetteers: 'Lists',
    methods: 'Methods',
    head: ['no', 'id', 'rules', 'name'],
    entries: 'names',
    examples: 'examples',
  },
} as const;

interface PrintKnowledge {
  readonly knowledge: Knowledge;
  readonly id: string | undefined;
  readonly language: Language;
}

/** An overview of what the engine knows, or everything about one thing. */
export function printKnowledge({ knowledge, id, language }: PrintKnowledge): string {
  if (id !== undefined) return stringify(findById(knowledge, id), { lineWidth: 110 });
  const words = WORDS[language];
  const { indicators, rules, gazetteers, methods } = knowledge;
  return [
    words.indicators,
    ...columns(
      [
        words.head,
        ...indicators.map((one) => [
          String(one.number),
          one.id,
          String(rules.filter((rule) => rule.indicators.includes(one.id)).length),
          language === 'nl' ? one.name : one.nameEn,
        ]),
      ],
      ['rechts', 'links', 'rechts', 'links'],
    ),
    '',
    `${words.rules} (${rules.length})`,
    ...columns(
      rules.map(({ id: rule, indicators: own, hits, misses }) => [
        rule,
        own.join(', '),
        `${hits.length + misses.length} ${words.examples}`,
      ]),
    ),
    '',
    words.gazetteers,
    ...columns(gazetteers.map((one) => [one.id, `${one.entries.length} ${words.entries}`, one.about])),
    '',
    words.methods,
    ...columns(methods.map((one) => [one.id, one.name])),
    '',
  ].join('\n');
}

export function knowledgeJson(knowledge: Knowledge, id: string | undefined): string {
  return JSON.stringify(id === undefined ? knowledge : findById(knowledge, id), null, 2);
}

function findById({ rules, indicators, gazetteers, methods }: Knowledge, id: string): unknown {
  const found = [...rules, ...indicators, ...gazetteers, ...methods].find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Problem(
    `"${id}" is geen regel, indicator, lijst of methode; "zichtlijn regels" noemt ze alle.`,
    'regels',
  );
}
