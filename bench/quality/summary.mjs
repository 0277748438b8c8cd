import { FIGURES } from './markdown.mjs';

/** The figures for machines, each as value, low and high; no texts. */
export function summarise({ locked, crossed, later, harder }) {
  const settingsOf = ({ settings }) =>
    Object.fromEntries(settings.map(({ name, measured }) => [name, figuresOf(measured)]));
  return {
    vergrendeld: { standaard: figuresOf(locked.standard), 'alleen regels': figuresOf(locked.rulesOnly) },
    ...(locked.second && { 'tweede codeur': figuresOf(locked.second) }),
    kruistoets: settingsOf(crossed),
    'kruistoets, later': settingsOf(later),
    'kruistoets, zwaar': settingsOf(harder),
    tabellen: locked.cells,
    doelen: { vergrendeld: locked.goals.map(verdict), kruistoets: crossed.goals.map(verdict) },
    ijking: { brier: rounded(crossed.calibration.brier), ijkfout: rounded(crossed.calibration.error) },
  };
}

function figuresOf({ dossiers, pooled, macroF1, indicators }) {
  return {
    dossiers,
    samen: { ...agreementOf(pooled), 'macro-F1': listed(macroF1) },
    indicatoren: Object.fromEntries(
      indicators.map(({ indicator, agreement }) => [indicator, agreementOf(agreement)]),
    ),
  };
}

const agreementOf = (agreement) =>
  Object.fromEntries(FIGURES.map(([figure, name]) => [name, listed(agreement[figure])]));

const listed = ({ value, low, high }) => [value, low, high].map(rounded);

const verdict = ({ name, reached, estimate, failing }) => ({
  ...{ figuur: name, gehaald: reached ?? null },
  ...(estimate && { gemeten: rounded(estimate.value) }),
  ...(failing && { niet: failing.map(({ indicator }) => indicator) }),
});

const rounded = (value) => (value === undefined ? null : Math.round(value * 10_000) / 10_000);
