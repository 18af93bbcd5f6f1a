/** What HTML's elements are to a reader of text; tags that stand in no set are blocks. */

/** Elements that stand within a line of text. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b basefont bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is never part of an article: programs, controls, drawings, other documents. */
export const unreadTags: ReadonlySet<string> = new Set(
  (
    'amp-ad amp-consent amp-embed amp-sidebar applet area audio base button canvas datalist dialog embed head input link map math menu meta meter nav noembed ' +
    'noframes noscript object optgroup option output picture progress rp rt script select source style svg template ' +
    'textarea title track video'
  ).split(' '),
);

export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
