const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/**
 * `Copying: 120,000 of 645,527 (18 %), 60,120/s, 9 s left`.
 *
 * @param seconds  since the start
 */
export const progressLine = (label: string, done: number, total: number, seconds: number): string => {
  const rate = seconds > 0 ? done / seconds : 0;
  const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
  const pace = rate > 0 ? `, ${whole.format(rate)}/s` : '';
  const left = rate > 0 && done < total ? `, ${whole.format(Math.ceil((total - done) / rate))} s left` : '';
  return `${label}: ${whole.format(done)} of ${whole.format(total)} (${percent} %)${pace}${left}`;
};
