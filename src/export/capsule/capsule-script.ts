/**
 * Runs inside the capsule, where nothing of ours can be imported: checks every hash, the chain and the signature as `verifyCapsule`
 * does, and only then shows what was signed. It writes text, never markup. A test holds the two to the same answers.
 */
export const capsuleScript = `
(async () => {
  'use strict';
  const page = document.getElementById('page');
  const add = (parent, name, text, attributes) => {
    const element = document.createElement(name);
    if (text !== undefined && text !== null) element.textContent = text;
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const rows = (parent, pairs) => {
    const body = add(add(parent, 'table'), 'tbody');
    for (const [name, value, origin] of pairs) {
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
      const row = add(body, 'tr');
      add(row, 'th', name, { scope: 'row' });
      add(row, 'td', Array.isArray(value) ? value.join(', ') : String(value), { dir: 'auto' });
      if (origin !== undefined) add(row, 'td', origin);
    }
  };
  const encode = (text) => new TextEncoder().encode(text);
  const bytes = (text) => {
    if (btoa(atob(text)) !== text) throw new Error('not written as it is read'); // Spare bits could be changed unseen.
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  };
  const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = async (data) => hex(await crypto.subtle.digest('SHA-256', data));
  const algorithms = {
    'Ed25519': { name: 'Ed25519' },
    'ECDSA-P256-SHA256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  };
  const parse = (text) => { try { return JSON.parse(text); } catch { return null; } };

  const check = async (capsule) => {
    const problems = [];
    const manifest = parse(capsule.manifest);
    if (!manifest) return { manifest, problems: ['manifest'], key: '' };
    if (manifest.format !== 'hearsay-capsule' || manifest.version !== 1) problems.push('manifest');
    const expected = new Map(manifest.parts.map((part) => [part.name, part.sha256]));
    if (expected.size !== capsule.parts.length) problems.push('parts');
    for (const part of capsule.parts) {
      if (expected.get(part.name) !== await hash(encode(part.json))) problems.push('part ' + part.name);
    }
    let previous = '';
    for (const [at, json] of capsule.history.entries()) {
      const event = parse(json);
      if (!event || event.previous !== previous) problems.push('history ' + (at + 1));
      previous = await hash(encode(json));
    }
    if (manifest.historyHead !== previous || manifest.eventCount !== capsule.history.length) problems.push('history');
    let key = '';
    try {
      const publicKey = bytes(capsule.signature.publicKey);
      key = await hash(publicKey);
      const algorithm = algorithms[capsule.signature.algorithm];
      const imported = await crypto.subtle.importKey('spki', publicKey, algorithm, true, ['verify']);
      const isSigned = await crypto.subtle.verify(algorithm, imported, bytes(capsule.signature.value), encode(capsule.manifest));
      if (!isSigned) problems.push('signature');
    } catch { problems.push('signature'); }
    return { manifest, problems, key };
  };

  const showVerdict = (isVerified, heading, lines) => {
    const box = add(page, 'section', null, { class: 'verdict', 'data-verified': isVerified ? 'yes' : 'no', role: 'status' });
    add(box, 'strong', heading);
    for (const line of lines) add(box, 'div', line);
  };

  const showClaim = (claim, events) => {
    const article = add(page, 'article');
    const correction = claim.correction || {};
    const speaker = correction.speaker === undefined ? claim.speaker : correction.speaker;
    add(article, 'h2', speaker || claim.sourceWords || 'Unnamed', { dir: 'auto' });
    for (const selector of correction.content || claim.content) {
      const quote = add(article, 'blockquote', null, { dir: 'auto' });
      quote.append('… ' + selector.prefix);
      add(quote, 'mark', selector.exact);
      quote.append(selector.suffix + ' …');
    }
    const steps = claim.trail.map((step) => step.name || step.audience || (step.kind === 'repost' ? 'repost' : 'unnamed'));
    const evidence = (name) => claim.evidence[name].map((selector) => selector.exact);
    rows(article, [
      ['Way', steps.join(' → ')],
      ['Source type', correction.sourceType || claim.sourceType],
      ['Source type found', correction.sourceType ? claim.sourceType : null],
      ['Speaker found', correction.speaker === undefined ? null : claim.speaker || 'nobody named'],
      ['Words naming who', claim.sourceWords],
      ['Words that attribute', claim.cueWords],
      ['Decided the channel', evidence('channel')],
      ['Decided the carriers', evidence('via')],
      ['Decided the source type', evidence('sourceType')],
      ['Place in the text', claim.content.map((selector) => selector.start + '–' + selector.end)],
      ['Confidence', claim.confidence],
      ['Status', claim.status],
      ['Tags', claim.tags],
      ['First seen', claim.firstSeenAt],
      ['Last seen', claim.lastSeenAt],
      ['Changed', claim.changedAt],
    ]);
    if (claim.note) add(article, 'p', claim.note, { class: 'note', dir: 'auto' });
    if (events.length === 0) return;
    add(article, 'h3', 'History');
    const body = add(add(article, 'table'), 'tbody');
    for (const event of events) {
      const row = add(body, 'tr');
      for (const value of [event.at, event.field, JSON.stringify(event.before), JSON.stringify(event.after)]) add(row, 'td', value, { dir: 'auto' });
    }
  };

  const capsule = parse(document.getElementById('capsule').textContent);
  page.textContent = '';
  add(page, 'h1', 'Hearsay evidence capsule');
  if (!capsule || capsule.format !== 'hearsay-capsule' || capsule.version !== 1) {
    showVerdict(false, 'Not verified', ['This page holds no capsule that can be read here.']);
    return;
  }
  if (!globalThis.crypto || !crypto.subtle) {
    showVerdict(false, 'Not checked', ['This browser cannot check it here. Use: hearsay verify FILE']);
  } else {
    const { manifest, problems, key } = await check(capsule).catch(() => ({ manifest: null, problems: ['unreadable'], key: '' }));
    const by = manifest && manifest.signedBy;
    const signed = 'Signed ' + (by ? 'by “' + by + '”, as the file says, ' : '') + 'with the key ' + key;
    if (problems.length === 0) {
      showVerdict(true, 'Verified', ['Words, times and history are as they were signed.', signed, 'Made at ' + manifest.madeAt]);
    } else {
      showVerdict(false, 'Not verified', ['This does not fit: ' + problems.join(', '), key ? signed : '']);
    }
  }
  const events = (Array.isArray(capsule.history) ? capsule.history : []).map(parse).filter(Boolean);
  const showPart = (name, value) => {
    if (name.startsWith('article')) {
      add(page, 'h2', value.title || value.url, { dir: 'auto' });
      const origin = (field) => value.origins[field] || '';
      rows(page, [
        ['Title', value.title, origin('title')],
        ['Address', value.url, origin('url')],
        ['Outlet', value.publisher, origin('publisher')],
        ['Byline', value.byline, origin('byline')],
        ['Published', value.publishedAt, origin('publishedAt')],
        ['Updated', value.updatedAt, origin('updatedAt')],
        ['Language', value.lang, origin('lang')],
        ['Credit line', value.creditLine && value.creditLine.text, origin('creditLine')],
        ['Dateline', value.dateline && value.dateline.place, origin('dateline')],
        ['Origin', value.origin, ''],
        ['First read', value.firstReadAt, ''],
        ['Last read', value.lastReadAt, ''],
      ]);
    } else showClaim(value, events.filter((event) => event.claimId === value.id));
  };
  for (const part of Array.isArray(capsule.parts) ? capsule.parts : []) {
    try { showPart(part.name, parse(part.json)); } catch { add(page, 'p', 'A part of it cannot be shown.'); }
  }
  const details = add(page, 'details');
  add(details, 'summary', 'Hashes (SHA-256)');
  const listed = (parse(capsule.manifest) || {}).parts;
  for (const part of Array.isArray(listed) ? listed : []) {
    add(add(details, 'div', part.name + ' '), 'code', part.sha256);
  }
})();
`;
