// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useDraft } from '../../src/ui/use-draft';

function Field({ recorded, of }: { recorded: string; of: string }) {
  const draft = useDraft(recorded, of);
  return (
    <input
      value={draft.text}
      onFocus={draft.enter}
      onBlur={draft.leave}
      onInput={(event) => draft.write(event.currentTarget.value)}
    />
  );
}

async function show(recorded: string, of = 'a'): Promise<HTMLInputElement> {
  await act(() => render(<Field recorded={recorded} of={of} />, document.body));
  return document.querySelector('input') as HTMLInputElement;
}

async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

afterEach(() => render(null, document.body));

test('a record that comes in takes no letters away', async () => {
  const field = await show('');
  await type(field, 'just a');
  await show('just');
  expect(field.value).toBe('just a');
});

test('a field that was left follows the record', async () => {
  const field = await show('');
  await type(field, 'just a');
  await show('just a');
  await act(() => field.blur());
  await show('');
  expect(field.value).toBe('');
});

test('what was written of one thing is not shown of another', async () => {
  const field = await show('', 'a');
  await type(field, 'just a');
  await show('other', 'b');
  expect(field.value).toBe('other');
});
