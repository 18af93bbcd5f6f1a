import { useEffect, useRef, useState } from 'preact/hooks';

/** What a text field shows, and what it has to tell. */
export interface Draft {
  text: string;
  write(text: string): void;
  enter(): void;
  leave(): void;
}

/**
 * What the reader is writing stands above what is recorded `of` one thing: a record that comes in meanwhile, of an earlier pause or
 * from another view, never takes letters away. Once the field is left, the record counts as soon as it changes.
 */
export function useDraft(recorded: string, of: string): Draft {
  const [draft, setDraft] = useState<{ of: string; text: string } | null>(null);
  const isInside = useRef(false);
  useEffect(() => {
    if (!isInside.current) setDraft(null);
  }, [recorded]);
  const own = draft?.of === of ? draft.text : null;
  return {
    text: own ?? recorded,
    write: (text) => setDraft({ of, text }),
    enter() {
      isInside.current = true;
    },
    leave() {
      isInside.current = false;
      if (own === recorded) setDraft(null);
    },
  };
}
