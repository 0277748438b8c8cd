/** Takes text piece by piece and gives what is whole. */
interface Collector<Item> {
  write(text: string): void;
  take(): Iterable<Item>;
}

/** What was whole before a file breaks is given, wherever the pieces it is read in end. @throws what writing throws, after that. */
export function* takeWhole<Item>(collector: Collector<Item>, text: string): Generator<Item> {
  try {
    collector.write(text);
  } catch (error) {
    yield* collector.take();
    throw error;
  }
  yield* collector.take();
}
