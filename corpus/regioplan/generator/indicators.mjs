/** Ids in the order of the codebook's numbers: number 1 is the first. */
export const INDICATORS = [
  'veiligheidsplan',
  'hulpverleningsplan',
  'herstelplan',
  'actuele-veiligheid',
  'trauma-signalering',
  'trauma-vaststelling',
  'trauma-behandeling',
  'interventie-inzet',
  'interventie-databank',
  'interventie-effect',
  'intersectoraal',
  'intersectoraal-sectoren',
  'intersectoraal-wijze',
  'multidisciplinair',
  'multidisciplinair-disciplines',
  'multidisciplinair-wijze',
  'procesregie',
  'procesregie-partij',
  'procesregie-activiteiten',
  'casusregie',
  'casusregie-partij',
  'casusregie-activiteiten',
  'nieuwe-zorgen',
  'nieuwe-zorgen-handelen',
  'nieuw-geweld',
  'nieuw-geweld-handelen',
];

/** Themes as ranges of numbers. */
export const THEMES = [
  [1, 4],
  [5, 7],
  [8, 10],
  [11, 16],
  [17, 22],
  [23, 26],
];

/** The rows of table 4.1 and the indicator each stands for. */
export const OVERVIEW = [1, 2, 3, 4, 5, 8, 10, 11, 14, 17, 20, 23, 25].map(
  (number) => INDICATORS[number - 1],
);
