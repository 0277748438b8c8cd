import type { Language } from '../model/language.js';

/** `85 %`; of nobody an en dash. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)} %`;
}

/** Two decimals with a decimal comma in Dutch: `0,85`; of nobody an en dash. */
export function decimal(value: number | undefined, language: Language = 'nl'): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const text = value.toFixed(2).replace(/^-0\.00$/u, '0.00');
  return language === 'nl' ? text.replace('.', ',') : text;
}
