const honorific =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|sen|rep|gov|president|minister|secretary|mayor|spokesman|spokeswoman|spokesperson|chairman|chairwoman|professor|director|editor|reporter|correspondent|analyst|economist|officer|ceo|manager|adviser|advisor|attorney|ambassador|senator|governor|judge|author|commissioner|leader|speaker|whip|chief|counsel|superintendent|sheriff|coach)\.?$/;

/** A word behind which a person’s name may begin: "Sir", "Ambassador". */
export function isHonorific(word: string): boolean {
  return honorific.test(word);
}
