import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { SourceTypeLabel } from '../ui/SourceTypeLabel';
import { Trail, type TrailStation } from '../ui/Trail';
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
        {samples.map(({ type, before, words, after, stations }) => (
          <li key={type} class="sample-claim" lang="en" dir="ltr">
            <p class="sample-words">
              {before}
              <span class="sample-mark" data-source-type={type}>
                {words}
              </span>
              {after}
            </p>
            <Trail stations={[...stations, { name: translate('sampleOutlet'), role: 'publisher' }]} />
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
  stations: TrailStation[];
}

const samples: Sample[] = [
  {
    type: 'interview',
    before: '',
    words: '“We will open the bridge in May,”',
    after: ' Mayor Inés Valdane told Radio Norwick.',
    stations: [
      { name: 'Inés Valdane', role: 'speaker' },
      { name: 'Radio Norwick', role: 'carrier' },
    ],
  },
  {
    type: 'wire',
    before: 'The repair ',
    words: '“cost twice what was planned,”',
    after: ' an official told reporters, according to Reuters.',
    stations: [
      { name: 'an official', role: 'unnamed-speaker' },
      { name: 'reporters', role: 'audience' },
      { name: 'Reuters', role: 'carrier' },
    ],
  },
  {
    type: 'social',
    before: 'The ferry company wrote on Mastodon that ',
    words: 'its boats would run all night',
    after: '.',
    stations: [{ name: 'The ferry company', role: 'speaker' }],
  },
];
