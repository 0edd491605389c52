import { XMLParser } from 'fast-xml-parser';

/*
 * JUnit XML has no standard. This is the form that Jenkins takes, Surefire's and pytest's among it, after junit-10.xsd of
 * its xUnit plugin (version 2.4.0 and later), as JSON Schema on the tree that fast-xml-parser makes: attributes begin with
 * @, and elements are lists of objects. The order of elements is free in that form as well.
 */

const string = { type: 'string' };
const count = { type: 'string', pattern: '^[0-9]+$' };
/** As Surefire writes seconds: "1,234.5". */
const seconds = { type: 'string', pattern: '^[0-9,]*(\\.[0-9]*)?$' };
const list = (name: string) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
const listed = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, list(name)]));
const strings = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, string]));

function element(required: readonly string[], properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', required, properties, additionalProperties: false };
}

const told = element([], strings('@type', '@message', '#text'));
const output = element([], strings('#text'));
const rerun = element(['@type'], { ...strings('@message', '@type', '#text'), ...listed('system-out', 'system-err') });

export const JUNIT = {
  ...element(['testsuites'], { '?xml': { type: 'array' }, testsuites: { ...list('testsuites'), maxItems: 1 } }),
  $defs: {
    testsuites: element([], {
      ...listed('testsuite'),
      '@name': string,
      '@time': seconds,
      '@tests': count,
      '@failures': count,
      '@errors': count,
    }),
    testsuite: element(['@name', '@tests', '@failures', '@errors'], {
      ...listed('testsuite', 'properties', 'testcase', 'system-out', 'system-err'),
      ...strings('@name', '@group', '@timestamp', '@hostname', '@id', '@package', '@file', '@log', '@url'),
      '@tests': count,
      '@failures': count,
      '@errors': count,
      '@skipped': count,
      '@time': seconds,
    }),
    testcase: element(['@name'], {
      ...listed('skipped', 'error', 'failure', 'system-out', 'system-err'),
      ...listed('rerunFailure', 'rerunError', 'flakyFailure', 'flakyError'),
      ...strings('@name', '@time', '@classname', '@group'),
    }),
    properties: element([], listed('property')),
    property: element(['@name', '@value'], strings('@name', '@value')),
    skipped: told,
    error: told,
    failure: told,
    'system-out': output,
    'system-err': output,
    rerunFailure: rerun,
    rerunError: rerun,
    flakyFailure: rerun,
    flakyError: rerun,
  },
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** A report as the tree that the schema is about; white space between elements is no text. */
export function treeOf(xml: string): unknown {
  return JSON.parse(JSON.stringify(parser.parse(xml)), (key, value) => {
    if (Array.isArray(value)) return value;
    return key === '#text' && value === '' ? undefined : value;
  });
}
