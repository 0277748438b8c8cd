import type { Profile } from '../model/profile.js';

/** What is filled in, trimmed; undefined where it is empty or the profile calls it so. */
export function filledValue({ empty }: Profile, value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || empty.includes(text.toLowerCase()) ? undefined : text;
}
