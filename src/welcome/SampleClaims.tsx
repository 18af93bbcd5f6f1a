import type { JSX } from 'preact';
import type { SourceType, TrailStep } from '../core/model';
import { SourceTypeLabel } from '../ui/SourceTypeLabel';
import { Trail } from '../ui/Trail';
import { useTranslate } from '../ui/translate';

/** A made-up article, marked the way pages are: what to expect, at a glance. English, as the quotations that are read. */
export function SampleClaims(): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="sample" aria-labelledby="sample-title">
      <h2 id="sample-title" class="section-title">
        {translate('welcomeSample')}
      </h2>
      <ul class="sample-claims">
        {samples.map(({ type, before, words, after, steps }) => (
          <li key={type} class="sample-claim" lang="en" dir="ltr">
            <p class="sample-words">
              {before}
              <span class="sample-mark" data-source-type={type}>
                {words}
              </span>
              {after}
            </p>
            <Trail steps={[...steps, { kind: 'publisher', name: translate('sampleOutlet') }]} />
            <SourceTypeLabel type={type} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Sample {
  type: SourceType;
  before: string;
  words: string;
  after: string;
  steps: TrailStep[];
}

const samples: Sample[] = [
  {
    type: 'interview',
    before: '',
    words: '“We will open the bridge in May,”',
    after: ' Mayor Inés Valdane told Radio Norwick.',
    steps: [
      { kind: 'speaker', name: 'Inés Valdane', isAnonymous: false },
      { kind: 'carrier', name: 'Radio Norwick', outletKind: 'broadcaster' },
    ],
  },
  {
    type: 'wire',
    before: 'The repair ',
    words: '“cost twice what was planned,”',
    after: ' an official told reporters, according to Reuters.',
    steps: [
      { kind: 'speaker', name: 'an official', isAnonymous: true },
      { kind: 'audience', audience: 'reporters' },
      { kind: 'carrier', name: 'Reuters', outletKind: 'wire_service' },
    ],
  },
  {
    type: 'social',
    before: 'The ferry company wrote on Mastodon that ',
    words: 'its boats would run all night',
    after: '.',
    steps: [{ kind: 'speaker', name: 'The ferry company', isAnonymous: false }],
  },
];
