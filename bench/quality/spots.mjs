import { isRecorded } from './corpus.mjs';

/** Days in which what is told is mostly what was reported. */
const FIRST_DAYS = 3;
const NAMES_REPORT = /\b(?:zorg)?melding(?:en)?\b|\bmelders?\b/iu;
const FIRST_PERSON = new Set(['ik', 'we', 'wij', 'ons', 'mij', 'ondergetekende']);
/** A party among the first words is taken for the one who acts. */
const SUBJECT_WITHIN = 3;
const WRITTEN = new Set(['beschrijving', 'bijlage']);

/** The sentences of the gold that record the indicator, with what rules made of them. */
export function goldSpots(view) {
  return goldOf(view, view.indicator)
    .filter(({ value }) => isRecorded(value))
    .map((gold) => {
      const ruled = ofIndicator(view.statements, view).filter((one) => isNear(gold, one, 0));
      const silenced = ofIndicator(view.silenced, view);
      const around = [...ofIndicator(view.statements, view), ...silenced];
      return {
        ...surroundings(gold, view),
        text: gold.text,
        found: ruled.some(({ value }) => isRecorded(value)),
        otherValue: ruled.some(({ value }) => value !== gold.value),
        silenced: silenced.some((one) => isNear(gold, one, 0)),
        neighbour: around.some((one) => isNear(gold, one, 1)),
        rule: [...ruled, ...silenced.filter((one) => isNear(gold, one, 0))][0]?.rule,
      };
    });
}

/** The sentences in which rules found what the gold does not record. */
export function alarmSpots(view) {
  const planned = goldOf(view, view.indicator);
  const kindred = [...view.themes].filter(([, theme]) => theme === view.theme).map(([id]) => id);
  const gold = kindred.flatMap((indicator) => goldOf(view, indicator));
  return ofIndicator(view.statements, view)
    .filter(({ value }) => isRecorded(value))
    .map((one) => ({
      ...surroundings(one, view),
      text: one.text,
      found: true,
      otherValue: planned.some((other) => isNear(one, other, 0)),
      cue: one.cues > 0,
      neighbour: !gold.some((other) => isNear(one, other, 0)) && gold.some((other) => isNear(one, other, 1)),
      rule: one.rule,
    }));
}

/** Statements of rules as places: entry and the numbers of the sentences they stand in. */
const ofIndicator = (statements, { indicator, survey }) =>
  statements
    .filter((statement) => statement.indicator === indicator)
    .map(({ entry, span, quote, value, trace }) => ({
      ...placed(survey, { entry, span, isInTitle: span.end === 0 }),
      ...{ value, text: quote, rule: trace.rule, cues: trace.cues.length },
    }));

function goldOf({ coded, survey }, indicator) {
  return (coded.gold[indicator]?.statements ?? []).map(({ entry, quote, value }) => {
    const content = survey.find((one) => one.entry.id === entry)?.entry.text ?? '';
    const start = quote ? content.indexOf(quote) : -1;
    const span = { start: Math.max(0, start), end: start < 0 ? content.length : start + quote.length };
    return { ...placed(survey, { entry, span, isInTitle: start < 0 }), value, text: quote ?? content };
  });
}

function placed(survey, { entry, span, isInTitle }) {
  const surveyed = survey.find((one) => one.entry.id === entry);
  const at = (surveyed?.sentences ?? []).flatMap(({ span: own }, number) =>
    Math.min(own.end, span.end) > Math.max(own.start, span.start) ? [number] : [],
  );
  const inField = isInTitle || !WRITTEN.has(surveyed?.entry.mode);
  return { entry, surveyed, inField, first: at[0] ?? 0, last: at.at(-1) ?? 0 };
}

/** In the same sentence (0), or exactly one sentence away (1). */
function isNear(one, other, distance) {
  if (one.entry !== other.entry) return false;
  const gap = Math.max(0, one.first - other.last, other.first - one.last);
  return gap === distance;
}

function surroundings({ surveyed, first, last, inField }, { theme, coded }) {
  const sentences = surveyed?.sentences.slice(first, last + 1) ?? [];
  return {
    inField,
    ...(inField && { place: surveyed?.entry.place.join(' / ') }),
    early: theme === 'F' && isEarly(surveyed, sentences),
    otherActor: (theme === 'D' || theme === 'E') && sentences.some((one) => isOthers(one, coded.system)),
  };
}

function isEarly(surveyed, sentences) {
  const { day, entry } = surveyed ?? {};
  if (day !== undefined && day <= FIRST_DAYS) return true;
  return sentences.some(({ span }) => NAMES_REPORT.test(entry.text.slice(span.start, span.end)));
}

/** Begins with a party that is not the one who keeps the dossier, and says neither I nor we. */
function isOthers({ words, concepts }, system) {
  if (words.some((word) => FIRST_PERSON.has(word))) return false;
  return concepts.some(
    ({ name, start, member }) =>
      name === 'partij' && start < SUBJECT_WITHIN && member && !member.own.includes(system),
  );
}
