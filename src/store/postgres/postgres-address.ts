// postgres://gebruiker:wachtwoord@server:5432/database?sslmode=require
const ADDRESS =
  /^postgres(?:ql)?:\/\/(?:(?<user>[^\s:@/?#]*)(?::[^\s:@/?#]*)?@)?(?<place>[^\s@/?#]*(?:\/[^\s:@/?#]*)?)(?:\?[^\s@#]*)?$/u;

/** Whether `where` is meant as the address of a database, well-formed or not. */
export function isAddress(where: string): boolean {
  return /^postgres(?:ql)?:/u.test(where);
}

/** The address without password and settings; of one that is not well-formed nothing is sure, so nothing is said. */
export function nameAddress(address: string): string | undefined {
  const { user, place } = ADDRESS.exec(address)?.groups ?? {};
  if (place === undefined) return undefined;
  return `postgres://${user === undefined ? '' : `${user}@`}${place}`;
}
