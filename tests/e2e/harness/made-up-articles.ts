/** A sentence without any claim, of which articles need some to be taken for articles. */
export const filler =
  'The council met for three hours on Tuesday and went through the budget line by line, with the treasurer at the end of the table. ';

const paragraph = `<p>“The tide will turn at six,” said Ola Brandt, the harbour pilot. “Nobody should wait for it on the quay.” The pilot has
  guided ships through the narrows for nineteen years, in fog, in ice and once through a regatta that nobody had told him of.</p>`;

/** A short article of The Calder Courier that shares no words with the sample article. */
export const tideArticle = `<!doctype html><html lang="en"><head><title>Pilot warns of the tide</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Calder Courier"></head>
  <body><article><h1>Pilot warns of the tide</h1>${paragraph.repeat(6)}</article></body></html>`;
