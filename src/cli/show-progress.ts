import type { Progress } from '../app/detect-inputs.js';
import type { Context } from './context.js';
import type { Words } from './words.js';

export interface ProgressLine {
  readonly show?: ((progress: Progress) => void) | undefined;
  readonly done: () => void;
}

interface ShowProgress {
  readonly inputs: readonly string[];
  readonly adapter?: string | undefined;
  readonly context: Context;
}

const EVERY_MS = 100;

/** One line on stderr that keeps itself up to date: on a terminal only. */
export async function showProgress({ inputs, adapter, context }: ShowProgress): Promise<ProgressLine> {
  const { stderr } = process;
  const { words, root } = context;
  if (!stderr.isTTY) return { done: () => undefined };
  const { countDossiers } = await import('../app/count-dossiers.js');
  const total = await countDossiers({ inputs, adapter, root });
  const started = performance.now();
  let last = 0;
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      stderr.write(`\r\u001B[2K${lineOf({ progress, total, seconds: (now - started) / 1000, words })}`);
    },
    done: () => void stderr.write('\r\u001B[2K'),
  };
}

interface Line {
  readonly progress: Progress;
  readonly total: number;
  readonly seconds: number;
  readonly words: Words;
}

/** `12/196 dossiers · 41 per s · nog 4 s · 1 geweigerd`. */
export function lineOf({ progress, total, seconds, words }: Line): string {
  const { dossiers, refusals } = progress;
  const rate = dossiers / Math.max(seconds, 0.001);
  const left = rate > 0 ? `${words.left} ${duration(Math.max(total - dossiers, 0) / rate)}` : undefined;
  const parts = [
    `${dossiers}/${total} ${words.dossiers}`,
    `${rate.toFixed(rate < 10 ? 1 : 0).replace('.', words.decimalMark)} ${words.perSecond}`,
    left,
    refusals > 0 ? `${refusals} ${words.refused}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** `4 s`, `2 min 5 s`, `1 u 12 min`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} u ${minutes % 60} min`;
}
