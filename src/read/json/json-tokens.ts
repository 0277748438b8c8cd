import { Tokenizer, TokenizerError, type TokenParser, TokenParserError, TokenType } from '@streamparser/json';
import { MAX_CASE_CHARACTERS, MAX_JSON_DEPTH } from '../limits.js';
import { Refused } from '../refused.js';

/** What a token without text counts for. */
const TOKEN_SIZE = 16;
const STRING_BUFFER = 64 * 1024;
const OPENING = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const CLOSING = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

/** Passes the tokens of a JSON text on to a parser, within the limits of depth and size. */
export class JsonTokens {
  readonly #tokenizer = new ExactTokenizer({ separator: '', stringBufferSize: STRING_BUFFER });
  readonly #caseDepth: number;
  #depth = 0;
  #size = 0;
  #unread = 0;

  /** `caseDepth` is how deep dossiers lie: what is above is not counted. */
  constructor(parser: TokenParser, caseDepth: number) {
    this.#caseDepth = caseDepth;
    this.#tokenizer.onToken = (token) => {
      this.#count(token.token, token.value);
      parser.write(token);
    };
  }

  write(text: string): void {
    this.#unread += text.length;
    asBroken(() => this.#tokenizer.write(text));
    if (this.#unread > MAX_CASE_CHARACTERS) throw tooLarge();
  }

  close(): void {
    asBroken(() => this.#tokenizer.end());
    if (this.#depth > 0) throw broken();
  }

  #count(token: TokenType, value: unknown): void {
    this.#unread = 0;
    if (OPENING.has(token)) this.#depth += 1;
    if (CLOSING.has(token)) this.#depth -= 1;
    if (this.#depth > MAX_JSON_DEPTH)
      throw new Refused('json-kapot', `is dieper genest dan ${MAX_JSON_DEPTH} niveaus`);
    if (this.#depth <= this.#caseDepth) this.#size = 0;
    else this.#size += TOKEN_SIZE + (typeof value === 'string' ? value.length : 0);
    if (this.#size > MAX_CASE_CHARACTERS) throw tooLarge();
  }
}

/** Keeps the digits of a number as they stand: a dossier's number can be longer than a double holds. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(digits: string): number {
    // The parser passes the value of a token on as it is; the model of JSON here allows a text.
    return digits as unknown as number;
  }
}

/** Messages of the parser quote what they stumble over, so they are not kept. */
function asBroken(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (error instanceof TokenizerError || error instanceof TokenParserError) throw broken();
    throw error;
  }
}

function broken(): Refused {
  return new Refused('json-kapot', 'is geen geldige JSON of breekt af; lever de export opnieuw');
}

function tooLarge(): Refused {
  return new Refused('te-groot', 'bevat een dossier dat te groot is om te lezen');
}
