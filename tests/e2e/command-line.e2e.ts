import { expect, test } from 'vitest';
import { runHearsay, runNpm } from './harness/run-npm';

test('attributions answers each line in order and tells of bad ones', async ({ expect }) => {
  const stdin = [
    '{"id":"tide","text":"“The tide will turn at six,” Ola Brandt told Reuters.","publisher":"The Calder Courier"}',
    'no json',
    '{"id":"rain","text":"It rained all day."}',
  ].join('\n');
  const { status, stdout } = await runNpm(['run', 'hearsay', '--', 'attributions'], { stdin });
  expect(status).toBe(1);
  const [tide, bad, rain] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(tide.id).toBe('tide');
  expect(tide.attributions).toMatchObject([
    { content: [[0, 28]], speaker: 'Ola Brandt', via: ['Reuters'], sourceType: 'wire', kind: 'direct' },
  ]);
  expect(tide.outlets).toMatchObject([{ span: [45, 52], name: 'Reuters', kind: 'wire_service' }]);
  expect(bad).toEqual({ id: null, error: 'Line 2 is no JSON.' });
  expect(rain).toMatchObject({ id: 'rain', attributions: [], outlets: [] });
});

test.each([
  { args: [], says: 'No command given.' },
  { args: ['guess'], says: 'There is no command "guess".' },
  { args: ['pages'], says: 'pages needs a file or a folder.' },
  { args: ['pages', '--fast', 'x.html'], says: 'pages knows no option --fast.' },
  { args: ['attributions', 'x.json'], says: 'attributions takes no arguments' },
])('hearsay $args is refused with a reason and status 2', async ({ args, says }) => {
  const { status, stdout, stderr } = await runHearsay(args);
  expect(stderr).toContain(says);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
