/** Thrown where a Word document holds something that mammoth reads and we do not. */
export class UnknownDocx extends Error {}
