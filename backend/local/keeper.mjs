// Keeps one program running, as systemd does on a server: node keeper.mjs PID_FILE COMMAND ARGS...
// What ends unasked is started again. What cannot even start the first time ends the keeper too, so that it is told.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const [pidFile, command, ...args] = process.argv.slice(2);
const pause = 1000;
const settled = 60_000;

let child;
let ending = false;
let restarts = 0;

function start() {
  const began = Date.now();
  child = spawn(command, args, { stdio: 'inherit' });
  child.on('error', () => process.exit(1));
  writeFileSync(pidFile, `${child.pid}\n`);
  child.on('exit', (code) => {
    const neverStarted = restarts === 0 && code !== null && Date.now() - began < settled;
    if (ending || neverStarted) {
      rmSync(pidFile, { force: true });
      process.exit(ending ? 0 : code);
    }
    restarts += 1;
    setTimeout(() => (ending ? process.exit(0) : start()), pause);
  });
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    ending = true;
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    else process.exit(0);
  });
}
start();
