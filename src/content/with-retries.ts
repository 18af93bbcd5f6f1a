const retryMs = [200, 1000, 5000]; // A worker that was ended starts again with the next message.

/** What was asked for; null where nobody answers. */
export async function withRetries<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer | null> {
  for (const waitMs of [...retryMs, null]) {
    try {
      return await ask();
    } catch {
      if (waitMs === null || signal.aborted) return null;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return null;
}
