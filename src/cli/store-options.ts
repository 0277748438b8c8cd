/** Options of the commands that open a stored run. */
export interface StoreOptions {
  readonly store: string;
  readonly run?: string;
  readonly methode?: string;
  readonly bronnummers?: true;
  readonly json?: true;
}
