/** Does one of the works of `steps.ts` and kills itself at a moment of it: `node steps-child.ts WORK FILE FOLDER MOMENT`. */
import { toldOf, works } from './steps.ts';

const [work, file, folder, moment] = process.argv.slice(2) as [string, string, string, string];
let n = 0;
const tell = (): void => {
  if (n++ === Number(moment)) process.kill(process.pid, 'SIGKILL');
};
await toldOf(tell, (told) => works[Number(work)]!.run(file, folder, told));
process.exitCode = 3;
