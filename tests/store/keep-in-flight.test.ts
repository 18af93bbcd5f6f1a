import { expect, test } from 'vitest';
import { keepInFlight } from '../../src/store/keep-in-flight';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('steps begin in their order, no more than some at a time, and all are waited for', async () => {
  const begun: number[] = [];
  let [running, most, ended] = [0, 0, 0];
  await keepInFlight([1, 2, 3, 4, 5, 6, 7], 3, async (step) => {
    begun.push(step);
    running++;
    most = Math.max(most, running);
    await later();
    running--;
    ended++;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
  expect(ended).toBe(7);
});

test('the first failure is told, and those that fail with it are not left over', async () => {
  const failing = keepInFlight([1, 2, 3], 3, async (step) => {
    await later();
    throw new Error(`step ${step}`);
  });
  await expect(failing).rejects.toThrow('step 1');
});
