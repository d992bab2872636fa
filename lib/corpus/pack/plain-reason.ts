/** Says in plain words why a field does not fit the schema, where the schema has no words of its own for it. */
import type * as v from 'valibot';

/** By the type that the schema expects. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  strict_object: 'must be an object with named fields',
  finite: 'must be a finite number',
  integer: 'must be a whole number',
  base64: 'must be base64',
  regex: 'is not written as this field must be',
};

const LONGEST = 200;

/** The reason for one problem that valibot found. */
export function plainReason(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, message } = issue;
  if (type === 'strict_object' && expected === 'never') return 'is a field that packs do not have';
  if (received === 'undefined') return 'is missing';
  const limit = 'requirement' in issue && typeof issue.requirement === 'number' ? issue.requirement : null;
  if (limit !== null && type === 'max_length') return `must have at most ${limit} characters`;
  if (limit !== null && type === 'min_length') return `must have at least ${limit} entries`;
  if (limit !== null && type === 'min_value') return `must be at least ${limit}`;
  if (['picklist', 'literal', 'variant', 'union'].includes(type) && expected !== null) {
    return `must be ${expected.replaceAll(' | ', ' or ')}`.replace(/[()]/g, '').slice(0, LONGEST);
  }
  return EXPECTED[type] ?? message.slice(0, LONGEST);
}
