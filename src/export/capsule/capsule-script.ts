import { englishWords } from './capsule-words';

/**
 * Runs inside the capsule, where nothing of ours can be imported: checks every hash, the chain and the signature as `verifyCapsule`
 * does, and only then shows what was signed. It writes text, never markup, and takes the
 * words it shows from the capsule only once they are found as they were signed. A test holds the two to the same answers.
 */
export const capsuleScript = `
(async () => {
  'use strict';
  const page = document.getElementById('page');
  const english = ${JSON.stringify(englishWords).replaceAll('<', '\\u003c')};
  let words = english;
  const say = (name, ...values) => String(words[name] || english[name]).replace(/\\{(\\d)\\}/g, (_, at) => values[at]);
  const label = (group, code) => {
    const name = group + '_' + code;
    return Object.hasOwn(words, name) ? words[name] : Object.hasOwn(english, name) ? english[name] : code;
  };
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
    let areWordsSigned = false;
    const manifest = parse(capsule.manifest);
    if (!manifest) return { manifest, problems: ['manifest'], key: '', areWordsSigned };
    if (manifest.format !== 'hearsay-capsule' || manifest.version !== 1) problems.push('manifest');
    const expected = new Map(manifest.parts.map((part) => [part.name, part.sha256]));
    if (expected.size !== capsule.parts.length) problems.push('parts');
    for (const part of capsule.parts) {
      const fits = expected.get(part.name) === await hash(encode(part.json));
      if (!fits) problems.push('part ' + part.name);
      else if (part.name === 'words') areWordsSigned = true;
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
      if (!isSigned) throw new Error('not signed');
    } catch {
      problems.push('signature');
      areWordsSigned = false;
    }
    return { manifest, problems, key, areWordsSigned };
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
    add(article, 'h2', speaker || claim.sourceWords || say('unnamed'), { dir: 'auto' });
    for (const selector of correction.content || claim.content) {
      const quote = add(article, 'blockquote', null, { dir: 'auto' });
      quote.append('… ' + selector.prefix);
      add(quote, 'mark', selector.exact);
      quote.append(selector.suffix + ' …');
    }
    const steps = claim.trail.map((step) => step.name || (step.audience && label('audience', step.audience)) || (step.kind === 'repost' ? label('sourceType', 'retweet') : say('unnamed')));
    const evidence = (name) => claim.evidence[name].map((selector) => selector.exact);
    rows(article, [
      [say('trail'), steps.join(' → ')],
      [say('sourceType'), label('sourceType', correction.sourceType || claim.sourceType)],
      [say('sourceTypeFound'), correction.sourceType ? label('sourceType', claim.sourceType) : null],
      [say('speakerFound'), correction.speaker === undefined ? null : claim.speaker || say('nobodyNamed')],
      [say('sourceWords'), claim.sourceWords],
      [say('cueWords'), claim.cueWords],
      [say('channelBy'), evidence('channel')],
      [say('viaBy'), evidence('via')],
      [say('typeBy'), evidence('sourceType')],
      [say('place'), claim.content.map((selector) => selector.start + '–' + selector.end)],
      [say('confidence'), claim.confidence],
      [say('status'), claim.status && label('status', claim.status)],
      [say('tags'), claim.tags],
      [say('firstSeen'), claim.firstSeenAt],
      [say('lastSeen'), claim.lastSeenAt],
      [say('changed'), claim.changedAt],
    ]);
    if (claim.note) add(article, 'p', claim.note, { class: 'note', dir: 'auto' });
    if (events.length === 0) return;
    add(article, 'h3', say('history'));
    const body = add(add(article, 'table'), 'tbody');
    for (const event of events) {
      const row = add(body, 'tr');
      for (const value of [event.at, event.field, JSON.stringify(event.before), JSON.stringify(event.after)]) add(row, 'td', value, { dir: 'auto' });
    }
  };

  const capsule = parse(document.getElementById('capsule').textContent);
  page.textContent = '';
  const heading = add(page, 'h1', english.title);
  if (!capsule || capsule.format !== 'hearsay-capsule' || capsule.version !== 1) {
    showVerdict(false, say('notVerified'), [say('noCapsule')]);
    return;
  }
  if (!globalThis.crypto || !crypto.subtle) {
    showVerdict(false, say('notChecked'), [say('cannotCheck')]);
  } else {
    const { manifest, problems, key, areWordsSigned } = await check(capsule).catch(() => ({ manifest: null, problems: ['unreadable'], key: '' }));
    if (areWordsSigned) words = parse(capsule.parts.find((part) => part.name === 'words').json) || english;
    heading.textContent = say('title');
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    const by = manifest && manifest.signedBy;
    const signed = by ? say('signedBy', by, key) : say('signed', key);
    if (problems.length === 0) {
      showVerdict(true, say('verified'), [say('fits'), signed, say('madeAt', manifest.madeAt)]);
    } else {
      showVerdict(false, say('notVerified'), [say('misfit', problems.join(', ')), key ? signed : '']);
    }
  }
  const events = (Array.isArray(capsule.history) ? capsule.history : []).map(parse).filter(Boolean);
  const showPart = (name, value) => {
    if (name.startsWith('article')) {
      add(page, 'h2', value.title || value.url, { dir: 'auto' });
      const origin = (field) => value.origins[field] || '';
      rows(page, [
        [say('articleTitle'), value.title, origin('title')],
        [say('address'), value.url, origin('url')],
        [say('outlet'), value.publisher, origin('publisher')],
        [say('byline'), value.byline, origin('byline')],
        [say('published'), value.publishedAt, origin('publishedAt')],
        [say('updated'), value.updatedAt, origin('updatedAt')],
        [say('language'), value.lang, origin('lang')],
        [say('creditLine'), value.creditLine && value.creditLine.text, origin('creditLine')],
        [say('dateline'), value.dateline && value.dateline.place, origin('dateline')],
        [say('origin'), value.origin === 'unknown' ? null : label('origin', value.origin), ''],
        [say('firstRead'), value.firstReadAt, ''],
        [say('lastRead'), value.lastReadAt, ''],
      ]);
    } else if (name !== 'words') showClaim(value, events.filter((event) => event.claimId === value.id));
  };
  for (const part of Array.isArray(capsule.parts) ? capsule.parts : []) {
    try { showPart(part.name, parse(part.json)); } catch { add(page, 'p', say('partBroken')); }
  }
  const details = add(page, 'details');
  add(details, 'summary', say('hashes'));
  const listed = (parse(capsule.manifest) || {}).parts;
  for (const part of Array.isArray(listed) ? listed : []) {
    add(add(details, 'div', part.name + ' '), 'code', part.sha256);
  }
})();
`;
