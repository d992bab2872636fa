/** Days as milliseconds and as ISO text. */
export const DAY = 86_400_000;

export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
