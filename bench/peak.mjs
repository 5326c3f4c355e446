// Loaded before a program whose memory is measured: writes the peak of its resident memory, in kB, to the file that BENCH_PEAK names.
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.BENCH_PEAK)
  process.on('exit', () => fs.writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
