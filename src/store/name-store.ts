import { isAddress, nameAddress } from './postgres/postgres-address.js';

/** How a message names the store: never with its password. */
export function nameStore(where: string): string {
  return isAddress(where) ? (nameAddress(where) ?? 'postgres://…') : where;
}
