/** What valibot says about a value, in the words of a data author. */
import type * as v from 'valibot';
import { at, quoted } from './fault.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';

type Issue = v.BaseIssue<unknown>;

/** The keys that an object may have where the issue stands; the schema is walked along the issue's path. */
function keysAt(schema: unknown, steps: readonly v.IssuePathItem[]): readonly string[] {
  let here: unknown = schema;
  for (const step of steps.slice(0, -1)) here = childOf(here, step.key);
  const inner = unwrapped(here);
  const options = fieldOf(inner, 'options');
  return (Array.isArray(options) ? options : [inner]).flatMap((option: unknown) => {
    const entries = fieldOf(option, 'entries');
    return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  });
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function unwrapped(schema: unknown): unknown {
  const wrapped = fieldOf(schema, 'wrapped');
  return wrapped === undefined ? schema : unwrapped(wrapped);
}

function childOf(schema: unknown, key: unknown): unknown {
  const inner = unwrapped(schema);
  return (
    fieldOf(fieldOf(inner, 'entries'), String(key)) ??
    fieldOf(inner, 'item') ??
    fieldOf(inner, 'value')
  );
}

const words: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  Object: 'an object in braces',
  Array: 'a list in brackets',
  null: 'null',
};

function inWords(expected: string): string {
  return expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => words[part] ?? part)
    .join(' or ');
}

/** How to mend what a rule refuses: its own message, or what the rule asks for. */
function mendOf({ type, message, requirement }: Issue): string {
  if (type === 'integer') return 'write a whole number';
  if (type === 'min_value') return `write ${String(requirement)} or more`;
  if (type === 'max_value') return `write ${String(requirement)} or less`;
  return message;
}

/** One line for one issue; a choice between shapes is told by the shape that comes nearest. */
export function issueFault(file: string, schema: unknown, issue: Issue): Fault {
  if (issue.type === 'union' && issue.issues !== undefined && issue.issues.length > 0) {
    const inner = issue.issues.find(({ expected }) => expected === 'never') ?? issue.issues[0];
    if (inner !== undefined) {
      const path: Issue['path'] = joined(issue.path, inner.path);
      return issueFault(file, schema, path === undefined ? inner : { ...inner, path });
    }
  }
  const steps = issue.path ?? [];
  const path = steps.reduce(
    (text, { key }) => at(text, typeof key === 'number' ? key : String(key)),
    '',
  );
  const last = steps.at(-1);
  const ofKey = last !== undefined && 'origin' in last && last.origin === 'key';
  if (issue.type === 'strict_object' && ofKey) {
    const key = String(last.key);
    const keys = keysAt(schema, steps);
    if (issue.expected === 'never') {
      const meant = nearest(key, keys);
      return {
        file,
        path,
        what: `the key ${quoted(key)} is not known here`,
        mend:
          meant === null
            ? `remove it; the keys are ${keys.join(', ')}`
            : `write ${quoted(meant)}, or remove it`,
      };
    }
    return { file, path, what: 'it is missing', mend: `add ${quoted(key)}` };
  }
  if (issue.kind === 'validation') {
    return { file, path, what: `${quoted(issue.input)} is not allowed`, mend: mendOf(issue) };
  }
  const choices = issue.type === 'picklist' ? (issue.expected ?? '').match(/"[^"]+"/g) : null;
  if (choices !== null && typeof issue.input === 'string') {
    const names = choices.map((choice) => choice.slice(1, -1));
    const meant = nearest(issue.input, names);
    return {
      file,
      path,
      what: `${quoted(issue.input)} is not allowed`,
      mend:
        meant === null
          ? `write one of ${names.join(', ')}`
          : `write ${quoted(meant)}; it is one of ${names.join(', ')}`,
    };
  }
  return {
    file,
    path,
    what:
      issue.input === undefined ? 'it is missing' : `${quoted(issue.input)} is of the wrong type`,
    mend: `write ${inWords(issue.expected ?? 'another value')}`,
  };
}

function joined(outer: Issue['path'], inner: Issue['path']): Issue['path'] {
  const [first, ...rest] = [...(outer ?? []), ...(inner ?? [])];
  return first === undefined ? undefined : [first, ...rest];
}
