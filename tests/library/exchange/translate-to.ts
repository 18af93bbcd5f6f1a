import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = path.resolve(import.meta.dirname, '../../../_locales');

/** Translates as the browser does. */
export function translateTo(locale: string) {
  const messages: Record<string, Message> = JSON.parse(
    readFileSync(path.join(folder, locale, 'messages.json'), 'utf8'),
  );
  return (key: string, ...values: string[]) => {
    if (key === '@@ui_locale') return locale;
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1) ?? 0);
      return values[place - 1] ?? '';
    });
  };
}
