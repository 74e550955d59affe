/** `UNEVOIX_BENCH_PART=10` measures a tenth of the work against a tenth of the time, on a machine that is needed for something else. */
export const part = Number(process.env['UNEVOIX_BENCH_PART'] ?? 1);
