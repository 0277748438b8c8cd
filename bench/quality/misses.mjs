import { causeOfAlarm, causeOfMiss, showing, weighingOf } from './causes.mjs';
import { isRecorded } from './corpus.mjs';
import { alarmSpots, goldSpots } from './spots.mjs';

const SHOWN = 2;

/** What the cross-validated program missed or wrongly found, each with its cause and a sentence or two. */
export function findMisses({ pairs, coded, inspected, indicators, threshold }) {
  const themes = new Map(indicators.map(({ id, theme }) => [id, theme]));
  const byId = new Map(coded.map((one) => [one.id, one]));
  const wrong = pairs.filter(({ gold, value }) => isRecorded(gold) !== isRecorded(value));
  return wrong.map((pair) => {
    const about = { theme: themes.get(pair.indicator), themes, indicator: pair.indicator, threshold };
    const view = { ...inspected.get(pair.id), coded: byId.get(pair.id), ...about };
    return isRecorded(pair.gold) ? missOf(pair, view) : alarmOf(pair, view);
  });
}

function missOf(pair, view) {
  const spots = goldSpots(view);
  const ruled = isRuled(view);
  const cause = causeOfMiss({ spots, ruled, chance: pair.chance });
  return itemOf({ ...pair, kind: 'gemist', cause, ruled }, view, spots);
}

function alarmOf(pair, view) {
  const spots = alarmSpots(view);
  const cause = causeOfAlarm({ spots, planned: pair.gold === 'gepland' });
  return itemOf({ ...pair, kind: 'vals', cause }, view, spots);
}

function itemOf(item, { threshold }, spots) {
  const { cause } = item;
  const weighing = cause === 'weging' ? weighingOf({ ...item, threshold }) : undefined;
  return { ...item, weighing, sentences: sentencesOf(cause, spots) };
}

const isRuled = ({ statements, indicator }) =>
  statements.some((one) => one.indicator === indicator && isRecorded(one.value));

const sentencesOf = (cause, spots) =>
  showing(cause, spots)
    .slice(0, SHOWN)
    .map(({ text, rule, place }) => ({ text, rule, place }));
