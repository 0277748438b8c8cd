import { writeContactlog } from './write-contactlog.mjs';
import { writeVtXml } from './write-vt-xml.mjs';
import { writeWijz } from './write-wijz.mjs';

const two = (number) => String(number).padStart(2, '0');

/** The three organisations of the study, under invented names. */
export const ORGANISATIONS = [
  {
    id: 'vt',
    name: 'Veilig Thuis Merwestreek',
    dossiers: 20,
    number: (at) => `VTM-${two(at)}`,
    role: 'medewerker Veilig Thuis',
    violence: [
      'partnergeweld; getuige van geweld',
      'kindermishandeling lichamelijk',
      'stalking',
      'partnergeweld',
      'verwaarlozing',
      'oudermishandeling',
      'complexe scheiding',
    ],
    write: writeVtXml,
  },
  {
    id: 'jb',
    name: 'Jeugdbescherming Waterstad',
    dossiers: 20,
    number: (at) => `JBW-${two(at)}`,
    role: 'jeugdbeschermer',
    violence: [
      'kindermishandeling lichamelijk',
      'getuige van geweld',
      'verwaarlozing',
      'partnergeweld; getuige van geweld',
      'complexe scheiding',
      'kindermishandeling psychisch',
    ],
    write: writeWijz,
  },
  {
    id: 'lt',
    name: 'Lokaal team Linderhout',
    dossiers: 18,
    number: (at) => `LTL-${two(at)}`,
    role: 'jeugdprofessional',
    violence: [
      'partnergeweld; getuige van geweld',
      'complexe scheiding',
      'kindermishandeling psychisch',
      'partnergeweld',
      'kindermishandeling lichamelijk',
    ],
    write: writeContactlog,
  },
];
