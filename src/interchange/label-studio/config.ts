import { GOLD_LISTS } from '../../schema/gold.ts';
import { controlOf, DOCUMENT, documentField, LABEL, LABELS, OF_ALL, TEXT } from './fields.ts';

/** Colours that black words can be read on. */
const COLOURS: Readonly<Record<keyof typeof LABELS, string>> = {
  athletes: '#9ad0a8',
  nations: '#c5d86d',
  times: '#8ec5ff',
  scores: '#7fd8d4',
  placings: '#ffc86b',
  records: '#ff9aa6',
  quotes: '#c9b6ff',
  schedule: '#d8c3a5',
};

/**
 * The labelling interface that the tasks are made for: a label a kind of fact, and the fields of the gold form for
 * whichever region is selected (https://labelstud.io/tags/).
 */
export function labellingConfig(): string {
  const labels = GOLD_LISTS.map((list) => `    <Label value="${LABELS[list].label}" background="${COLOURS[list]}"/>`);
  return [
    '<View>',
    '  <Style>.htx-text { white-space: pre-wrap; }</Style>',
    `  <Labels name="${LABEL}" toName="${TEXT}">`,
    ...labels,
    '  </Labels>',
    `  <Text name="${TEXT}" value="$text" granularity="symbol" saveTextResult="yes"/>`,
    ...fieldNames().flatMap((name) => perRegion(name)),
    ...DOCUMENT.flatMap((name) => [
      `  <Header value="${name} of the release" size="5"/>`,
      `  <TextArea name="${documentField(name)}" toName="${TEXT}" editable="true" maxSubmissions="1"/>`,
    ]),
    '</View>',
    '',
  ].join('\n');
}

function fieldNames(): string[] {
  return [...new Set([...GOLD_LISTS.flatMap((list) => LABELS[list].fields), ...OF_ALL].map(({ name }) => name))];
}

/** One field, shown where a region is selected whose label has it. */
function perRegion(name: string): string[] {
  const lists = GOLD_LISTS.filter((list) => [...LABELS[list].fields, ...OF_ALL].some((field) => field.name === name));
  const shown = lists.map((list) => LABELS[list].label).join(',');
  const common = `name="${name}" toName="${TEXT}" perRegion="true"`;
  return [
    `  <View visibleWhen="region-selected" whenTagName="${LABEL}" whenLabelValue="${shown}">`,
    `    <Header value="${name}" size="5"/>`,
    ...control(name, common).map((line) => `    ${line}`),
    '  </View>',
  ];
}

function control(name: string, common: string): string[] {
  const asked = controlOf(name);
  if (asked.type === 'textarea') return [`<TextArea ${common} editable="true" maxSubmissions="1"/>`];
  if (asked.type === 'number') return [`<Number ${common} min="0" step="${asked.step}"/>`];
  return [
    `<Choices ${common} choice="single" showInline="true">`,
    ...asked.choices.map((choice) => `  <Choice value="${choice}"/>`),
    '</Choices>',
  ];
}
