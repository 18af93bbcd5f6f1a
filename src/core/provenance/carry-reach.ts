import type { Moment, Standing } from './utterance';

/**
 * How far an occasion lasts. The distances, in paragraphs, are those at which four of five claims of the gold's parts
 * pages and articles still belong to it: an interview or a hearing lasts to the end, a statement for a few paragraphs, a
 * post for one.
 */
export function reachesForward(standing: Standing, here: Moment): boolean {
  return lastsUntil(standing, here) && (here.sentence === standing.sentence || !here.isElsewhere());
}

function lastsUntil({ way, paragraph, since, others }: Standing, here: Moment): boolean {
  const distance = here.paragraph - paragraph;
  const age = here.paragraph - since;
  if (way.isMomentary) return age === 0;
  switch (way.channel) {
    case 'interview':
      return !here.isWritten && distance <= 30;
    case 'speech':
      return !here.isWritten && distance <= (way.isScene ? 30 : 4);
    case 'statement':
      return distance <= (way.isSpoken ? 4 : 2) && age <= 8 && others.size <= 1;
    case 'document':
      if (way.isEvent && !here.isWritten) return false;
      return distance <= (here.isWritten ? 8 : 2) && (here.isWritten || others.size === 0);
    case 'social':
      return distance <= 1 && age <= 4 && others.size === 0 && !way.isRepost;
    default:
      return distance === 0 && others.size === 0;
  }
}

/** An occasion named behind the words: mostly for quotations that stand before it; a lead sums up and leaves it open. */
export function reachesBackward(standing: Standing, here: Moment): boolean {
  return isNamedFor(standing, here) && (here.sentence === standing.sentence || !here.isElsewhere());
}

function isNamedFor({ way, paragraph, sentence, others }: Standing, here: Moment): boolean {
  const distance = paragraph - here.paragraph;
  if (way.isMomentary) return false;
  switch (way.channel) {
    case 'interview':
      return !here.isWritten && distance <= 4 && others.size <= 1 && (here.isDirect || here.paragraph > 1);
    case 'speech':
      return !here.isWritten && distance <= 4 && others.size <= 1;
    case 'statement':
      return distance <= 1 && others.size === 0;
    case 'document':
      return distance <= 1 && others.size === 0 && !way.isEvent;
    case 'social':
      return distance === 0 && others.size === 0 && !way.isRepost && here.sentence !== sentence;
    default:
      return false;
  }
}
