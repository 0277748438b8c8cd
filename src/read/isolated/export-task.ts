import type { Profile } from '../../model/profile.js';
import type { Input } from '../input.js';
import type { ReadEvent } from '../read-event.js';

/** What the program asks of the thread that reads exports: to start on a file, or for the next event of it. */
export type Asked =
  | {
      readonly kind: 'open';
      readonly profile: Profile;
      /** Left out when it is the input of the file before. */
      readonly input: Input | undefined;
      readonly file: string;
    }
  | { readonly kind: 'next' };

/** One event; undefined after the last. */
export type Answer = ReadEvent | undefined;
