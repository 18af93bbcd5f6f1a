import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect-language';

const english =
  'The harbour of Lindholm stayed closed on Tuesday, and nobody at the port said when the ferries would sail again to the islands in the bay.';
const german =
  'Der Hafen von Lindholm blieb am Dienstag geschlossen, und die Behörde konnte nicht sagen, wann die Fähren zu den Inseln mit der Post fahren.';
const swahili =
  'Bandari ya Lindholm ilifungwa siku ya Jumanne na hakuna mtu katika mamlaka ya bandari aliyeweza kusema ni lini vivuko vya abiria kwa visiwa vitaanza tena.';

describe('detectLanguage', () => {
  test.each([
    ['en', english, 'en'],
    ['en', english, 'en-GB'],
    ['en', english, null],
    ['de', german, null],
    ['de', german, 'en-US'],
    ['sw', swahili, 'en-us'],
    ['ja', '林德港は火曜日も閉まったままだった。', null],
    ['zh', '林德霍尔姆港周二仍然关闭。', 'en'],
    ['ko', '항구는 화요일에도 닫혀 있었다.', null],
    ['th', 'ท่าเรือยังคงปิดในวันอังคาร', 'en'],
    ['eo', english.slice(0, 40), 'eo'],
    [null, 'Lindholm, Holm, Lund.', null],
  ])('%s', (expected, text, declared) => {
    expect(detectLanguage(text, declared)).toBe(expected);
  });
});
