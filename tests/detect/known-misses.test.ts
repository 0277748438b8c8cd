import { expect, test } from 'vitest';
import { detectIn } from './detect-in.js';

/** Examples that a rule once had and lost while it was narrowed: right by the codebook, and missed. One that is mended moves to its rule. */
test.each([
  [
    'casusregie-activiteiten',
    'ja',
    { text: 'Als vader drinkt belt moeder oma en gaan de kinderen daarheen.', label: 'Afspraken met ouders' },
  ],
  ['procesregie-activiteiten', 'ja', { text: 'Aanwezig: wijkagent, IB, ik (vz).' }],
  [
    'multidisciplinair-wijze',
    'ja',
    { text: 'De wijkagent rijdt langs, de leerkracht let op de stemming, ik spreek ouders.' },
  ],
  ['multidisciplinair-wijze', 'ja', { text: 'Verdeeld: jeugdarts en intern begeleider volgen de kinderen.' }],
  ['interventie-effect', 'ja', { text: 'Doelen van de weerbaarheidstraining zijn behaald.' }],
  ['casusregie-partij', 'gepland', { text: 'Sanne wordt per 1 mei casusverantwoordelijke.' }],
] as const)('known miss: %s should be %s in %j', (indicator, _, { text, ...rest }) => {
  const place = 'label' in rest ? { label: rest.label, place: ['Contactjournaal', rest.label] } : {};
  const found = detectIn([{ text, date: '2023-06-01', ...place }], { organisation: 'Organisatie' });
  expect(found.filter((one) => one.indicator === indicator)).toEqual([]);
});
