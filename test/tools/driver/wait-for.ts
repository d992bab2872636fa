/** Waits for a state, never for a time: asks again until the answer is there, and says what it waited for when it gives up. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 30_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Gave up waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
