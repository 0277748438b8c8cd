/** How a command ends: done, our bug, nothing to do it with, done but something was refused. */
export const EXIT = { done: 0, bug: 1, unusable: 2, refusals: 3 } as const;
