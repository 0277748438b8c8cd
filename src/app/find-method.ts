import type { Method } from '../model/method.js';
import { Problem } from '../model/problem.js';

const DEFAULT_METHOD = 'regioplan-2022';

/** @throws Problem with the ids that do exist. */
export function findMethod(methods: readonly Method[], id: string = DEFAULT_METHOD): Method {
  const found = methods.find((method) => method.id === id);
  if (found !== undefined) return found;
  const known = methods.map((method) => method.id).join(', ');
  throw new Problem(`Methode "${id}" bestaat niet; kies uit: ${known}.`, 'methode');
}
