import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every word of ours goes through `_locales`, and no language lacks one. */

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const root = path.resolve(import.meta.dirname, '..');
const locales = readdirSync(path.join(root, '_locales'));
const readMessages = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(path.join(root, '_locales', locale, 'messages.json'), 'utf8'));

const english = readMessages('en');
const code = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');

const isPlural = (key: string) => /_(zero|one|two|few|many|other)$/.test(key);
const withoutCategory = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('English', () => {
  test('has every key that the code names', () => {
    const named = [...code.matchAll(/(?:translate|getMessage|translateCount)\((?:translate, )?'([A-Za-z_]+)'/g)].map(
      ([, key = '']) => key,
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
  });

  test('has a title and a text for every notice', () => {
    const named = [...code.matchAll(/<Notice name="([A-Za-z]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.flatMap((name) => [`${name}Title`, `${name}Text`]).filter((key) => !(key in english))).toEqual([]);
  });

  test('has a word for every value that the code puts into a key', () => {
    const groups: [prefix: string, values: string[]][] = [
      [
        'sourceType',
        ['wire', 'retweet', 'social', 'interview', 'speech', 'statement', 'document', 'outlet', 'unstated'],
      ],
      ['family', ['first_hand', 'relayed', 'social', 'written', 'not_told']],
      ['origin', ['own', 'wire', 'with_wire', 'syndicated', 'press_release']],
      [
        'outletKind',
        [
          'wire_service',
          'newspaper',
          'broadcaster',
          'magazine',
          'online',
          'programme',
          'social_platform',
          'press_release_wire',
          'photo_agency',
        ],
      ],
    ];
    const types = groups[0]?.[1] ?? [];
    groups.push(
      ['legend', [...types, 'kept', 'outlets']],
      ['popupOrigin', ['own', 'wire', 'with_wire', 'syndicated', 'press_release', 'unknown']],
      ['popupOriginNamed', ['wire', 'with_wire']],
      ['marking', ['all', 'chosen', 'kept', 'off']],
      ['optionsMarking', ['all', 'chosen', 'kept', 'off']],
      ['popupMarked', ['chosen', 'kept', 'off']],
      ['optionsKeepSeen', ['0', '7', '30', '365']],
      ['optionsTheme', ['system', 'light', 'dark']],
      ['optionsTextSize', ['small', 'normal', 'large']],
      ['siteArticle', ['judged', 'always', 'never']],
      ['status', ['spotted', 'in_check', 'true', 'misleading', 'false', 'unproven']],
      [
        'popupDone',
        [
          'keep',
          'let_go',
          'correct',
          'tag',
          'note',
          'status',
          'dismiss',
          'readmit',
          'delete',
          'restore',
          'make',
          'import',
        ],
      ],
      ...types.map((type): [string, string[]] => [`sourcing_${type}`, ['one', 'other']]),
      ...['interview', 'wire', 'outlet'].map((type): [string, string[]] => [`sourcingNamed_${type}`, ['one', 'other']]),
    );
    const wanted = groups.flatMap(([prefix, values]) => values.map((value) => `${prefix}_${value}`));
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const messages = readMessages(locale);
  const categories = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

  test('has the same keys as English, and its own plural forms', () => {
    const expected = new Set(
      Object.keys(english).flatMap((key) =>
        isPlural(key) ? categories.map((category) => `${withoutCategory(key)}_${category}`) : [key],
      ),
    );
    expect(new Set(Object.keys(messages))).toEqual(expected);
  });

  test('fills every place that its messages name', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const places = [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, place = '']) => place.toLowerCase());
      expect(Object.keys(placeholders).sort(), key).toEqual([...new Set(places)].sort());
    }
  });

  test('says which language it is', () => {
    expect(messages.languageOfWords?.message).toBe(locale.split('_')[0]);
  });

  test('leaves no message empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});
