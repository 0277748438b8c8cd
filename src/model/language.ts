/** Dutch first; English as second language. */
export type Language = 'nl' | 'en';
