/** A time in milliseconds as results lists write it: 113200 is "1:53.20". */
export function clock(ms: number): string {
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const rest = (ms % 60_000) / 1000;
  const seconds = rest.toFixed(ms % 10 === 0 ? 2 : 3);
  if (hours === 0 && minutes === 0) return seconds;
  const padded = seconds.padStart(ms % 10 === 0 ? 5 : 6, '0');
  return hours === 0 ? `${minutes}:${padded}` : `${hours}:${String(minutes).padStart(2, '0')}:${padded}`;
}
