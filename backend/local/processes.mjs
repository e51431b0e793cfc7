// Long-running processes with a pid file each, stopped with TERM so that they can finish their work.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause } from './ports.mjs';
import { Obstacle } from './tell.mjs';

export function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A dead process nobody has waited for still has a pid: in a container without an init it stays for ever. */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** The pid in the file, if a process with a fitting command line runs under it: pids are used again. */
export function pidIn(file, word) {
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
  if (!isAlive(pid)) return undefined;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word) ? pid : undefined;
  } catch {
    return pid;
  }
}

/** Starts a process that outlives this one; what it prints goes to the log file. */
export function startDetached({ command, args, env, log, pidFile, cwd }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', output, output] });
  child.on('error', () => {});
  closeSync(output);
  if (!child.pid) throw new Obstacle(`"${command}" could not be started.`);
  writeFileSync(pidFile, `${child.pid}\n`);
  child.unref();
  return child.pid;
}

const keeper = join(dirname(fileURLToPath(import.meta.url)), 'keeper.mjs');
const keeperFile = (pidFile) => pidFile.replace(/\.pid$/, '-keeper.pid');

/** Like `startDetached`, under a keeper that starts it again when it ends unasked. Gives the pid of the keeper. */
export const startKept = ({ command, args, pidFile, ...rest }) => startDetached({
  ...rest, command: process.execPath, args: [keeper, pidFile, command, ...args], pidFile: keeperFile(pidFile),
});

export async function stopPid(pid, { label, limit = 40, signal = 'SIGTERM' }) {
  process.kill(pid, signal);
  const end = Date.now() + limit * 1000;
  while (isAlive(pid)) {
    if (Date.now() > end) throw new Obstacle(`${label} (process ${pid}) was asked to stop but still runs after ${limit} seconds.`);
    await pause(100);
  }
}

export async function stopByFile(pidFile, word, label) {
  const pid = pidIn(pidFile, word);
  if (pid) await stopPid(pid, { label });
  rmSync(pidFile, { force: true });
  return Boolean(pid);
}

/** Stops the keeper first, which stops what it keeps; what a killed keeper has left behind is stopped too. */
export async function stopKept(pidFile, word, label) {
  const kept = await stopByFile(keeperFile(pidFile), 'keeper.mjs', label);
  return (await stopByFile(pidFile, word, label)) || kept;
}

/** Runs a command to its end. With `quiet`, what it prints is kept and returned. */
export function runCommand(command, args, { quiet = false, ...options } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'], ...options });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', () => failed(new Obstacle(`"${command}" could not be started: is it installed?`)));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Runs a command to its end, showing what it prints and keeping it for a summary. */
export function runShown(command, args, options) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.on('data', (data) => {
        to.write(data);
        output += data;
      });
    }
    child.on('error', () => failed(new Obstacle(`"${command}" could not be started: is it installed?`)));
    child.on('close', (code) => done({ code, output }));
  });
}
