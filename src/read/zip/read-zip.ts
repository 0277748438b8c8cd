import { type Entry, fromBufferPromise } from 'yauzl';
import { MAX_ZIP_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO, RATIO_FROM_BYTES } from '../limits.js';
import { Refused } from '../refused.js';
import { unpackEntry } from './unpack-entry.js';

/**
 * Unpacks the wanted entries of a zip container, after its directory was held against the limits.
 * An entry that turns out larger than the directory says breaks off while it is being unpacked.
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const entries = await listEntries(container);
    checkLimits(entries);
    return unpack(
      container,
      entries.filter((entry) => isWanted(entry.fileName)),
    );
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw new Refused('onleesbaar', 'is een beschadigd zip-, Word- of Excelbestand; lever het opnieuw', {
      cause,
    });
  }
}

async function listEntries(container: Buffer): Promise<readonly Entry[]> {
  const zip = await fromBufferPromise(container, { lazyEntries: true, autoClose: false });
  if (zip.entryCount > MAX_ZIP_ENTRIES)
    throw bomb(`${zip.entryCount} onderdelen, ten hoogste ${MAX_ZIP_ENTRIES}`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function checkLimits(entries: readonly Entry[]): void {
  const unpacked = sum(entries.map((entry) => entry.uncompressedSize));
  const packed = sum(entries.map((entry) => entry.compressedSize));
  if (unpacked > MAX_ZIP_BYTES) throw bomb(`uitgepakt ${unpacked} bytes, ten hoogste ${MAX_ZIP_BYTES}`);
  if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_ZIP_RATIO)
    throw bomb(`meer dan ${MAX_ZIP_RATIO} keer zo groot als ingepakt`);
}

function unpack(container: Buffer, entries: readonly Entry[]): ReadonlyMap<string, Buffer> {
  return new Map(
    entries.map((entry) => [entry.fileName, withoutDoctype(unpackEntry(container, entry))] as const),
  );
}

/** Office never writes a DOCTYPE: one is there to have entities multiplied or files fetched. */
function withoutDoctype(part: Buffer): Buffer {
  if (!part.includes('<!DOCTYPE')) return part;
  throw new Refused('xml-kapot', 'bevat een DOCTYPE, die kantoorbestanden niet hebben; sla het opnieuw op');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function bomb(what: string): Refused {
  return new Refused('zipbom', `is geen gewoon kantoorbestand: ${what}`);
}
