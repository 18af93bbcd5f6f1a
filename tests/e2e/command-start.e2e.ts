import { existsSync, statSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { runNpm } from './harness/run-npm';

const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

test.runIf(process.platform === 'linux')(
  'npm start without a display prints the claims and writes a screenshot',
  async () => {
    const environment = { ...noDisplay, CHROME_PATH: inject('chromium') };
    const { status, stdout } = await runNpm(['start'], { environment });
    expect(stdout).toMatch(/“Five weeks is realistic if the steel arrives on time,”\s+Tomas Orrel\s+interview\s+BBC/);
    for (const type of [
      'wire',
      'retweet',
      'social',
      'interview',
      'speech',
      'statement',
      'document',
      'outlet',
      'unstated',
    ]) {
      expect(stdout).toMatch(new RegExp(`\\s${type}\\s`));
    }
    const file = /^Screenshot: (.+)$/m.exec(stdout)?.[1] ?? '';
    expect(existsSync(file)).toBe(true);
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(60_000);
    expect(status).toBe(0);
  },
);

test('npm start refuses what is neither an address nor a file', async () => {
  const { status, stderr } = await runNpm(['start', '--', 'ftp://calder-courier.example/']);
  expect(stderr).toContain('neither a web address');
  expect(status).toBe(2);
});
