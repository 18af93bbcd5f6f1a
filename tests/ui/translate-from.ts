import type { Translate } from '../../src/ui/translate';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What a browser makes of the messages of one language. */
export function translateFrom(messages: Record<string, Message>, locale: string): Translate {
  return (key, ...substitutions) => {
    if (key === '@@ui_locale') return locale;
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$([A-Za-z_]+)\$/g, (_, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[place - 1] ?? '';
    });
  };
}
