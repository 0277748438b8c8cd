import type { Format } from '../format.js';
import { contactlog } from './contactlog.js';
import { corv } from './corv.js';
import { ijw } from './ijw.js';
import { jzv } from './jzv.js';
import { map } from './map.js';
import { pgax } from './pgax.js';
import { print } from './print.js';
import { regipro } from './regipro.js';
import { samen1plan } from './samen1plan.js';
import { vtCsv } from './vt-csv.js';
import { vtXml } from './vt-xml.js';
import { wijz } from './wijz.js';
import { wizportaal } from './wizportaal.js';
import { zgw } from './zgw.js';

/** The fourteen formats, in the order of docs/invoer.md. */
export const FORMATS: readonly Format[] = [
  ...[vtXml, vtCsv, wijz, contactlog, print, pgax, wizportaal, samen1plan, zgw],
  ...[regipro, map, ijw, corv, jzv],
];
