import * as v from 'valibot';

/** Says where a value does not fit: "content.0.start: Invalid type …". */
export function describeIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return '';
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
