import type { Utterance } from './utterance';
import type { Way } from './way';

const answering =
  /^(?:(?:some|about|nearly|almost|just|only|another|roughly|fully|more than|at least)\s)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a majority|a quarter|a third|those|respondents|most|majorities)\b)/i;

/** Behind a poll, "Some 22 percent said" and "Those over 60 say" are figures of that poll. */
export function carryPollAnswers(text: string, utterances: readonly Utterance[], ways: (Way | null)[]): void {
  utterances.forEach(({ quotation, paragraph, way }, i) => {
    const before = utterances[i - 1];
    const poll = ways[i - 1];
    const source = quotation.source?.[0];
    if (way || !before || !source || poll?.channel !== 'document' || paragraph - before.paragraph > 1) return;
    const isPoll = poll.channelSpans.some((span) => /\b(?:polls?|surveys?)\b/i.test(text.slice(...span)));
    if (
      (isPoll || answering.test(text.slice(...(before.quotation.source?.[0] ?? [0, 0])))) &&
      answering.test(text.slice(...source))
    )
      ways[i] = poll;
  });
}
