/**
 * Does something while no other context of ours does something of the same name, and waits for it where one does. For what reads,
 * changes and writes back where there are no transactions, as in `storage.local`.
 */
export async function inTurn<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  // The command line and unit tests run where there is only one context, and no locks.
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  return locks ? locks.request(name, act) : act();
}
