import { describe, expect, test } from 'vitest';
import { isContentScript, isOwnPage } from '../../src/messages/senders';

const runtime = { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` };
const tab = { id: 7 };

describe('a content script', () => {
  test.each([
    ['in the top frame of a web page', { id: 'us', tab, frameId: 0, url: 'https://a.example/' }, true],
    ['of another extension', { id: 'them', tab, frameId: 0, url: 'https://a.example/' }, false],
    ['in a frame', { id: 'us', tab, frameId: 3, url: 'https://a.example/' }, false],
    ['without a tab', { id: 'us', frameId: 0, url: 'https://a.example/' }, false],
    ['on a local file', { id: 'us', tab, frameId: 0, url: 'file:///etc/passwd' }, false],
    ['that is a page of ours', { id: 'us', tab, frameId: 0, url: 'chrome-extension://us/library.html' }, false],
  ])('%s', (_, sender, expected) => {
    expect(isContentScript(runtime, sender as never)).toBe(expected);
  });
});

describe('a page of ours', () => {
  test.each([
    ['in a tab', { id: 'us', tab, frameId: 0, url: 'chrome-extension://us/library.html' }, true],
    ['outside the tabs', { id: 'us', url: 'chrome-extension://us/popup.html' }, true],
    ['is no content script', { id: 'us', tab, frameId: 0, url: 'https://a.example/' }, false],
    ['has our own address, not one that begins like it', { id: 'us', url: 'chrome-extension://us.evil/' }, false],
    ['is not of another extension', { id: 'them', url: 'chrome-extension://them/' }, false],
  ])('%s', (_, sender, expected) => {
    expect(isOwnPage(runtime, sender as never)).toBe(expected);
  });
});
