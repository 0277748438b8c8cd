/** A piece cut from a text keeps that whole text in memory; a string put together does not. For what is kept over dossiers. */
export const ownString = (piece: string): string => piece.split('').join('');
