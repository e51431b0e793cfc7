// Checks for what must be on the machine: one plain sentence for what is missing or too old.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './tell.mjs';

function answerOf(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  return done.error || done.status !== 0 ? undefined : `${done.stdout}\n${done.stderr}`;
}

/** A tool of the JDK: the one JAVA_HOME points to, else the one on the path. */
export function jdkTool(name) {
  const own = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', name);
  return own && existsSync(own) ? own : name;
}

export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Obstacle(`Node 20 or later is needed, but this is Node ${process.versions.node}.`);
  }
}

export function checkJdk() {
  const answer = answerOf(jdkTool('javac'), ['-version']);
  if (!answer) throw new Obstacle('A JDK 17 or later is needed, but no "javac" was found: install one or set JAVA_HOME.');
  const version = /javac (\d+)/.exec(answer)?.[1];
  if (Number(version) < 17) throw new Obstacle(`A JDK 17 or later is needed, but this is JDK ${version}.`);
}

/** Where the installed Maven is and how old: [home, major, minor]. */
export function installedMaven() {
  const answer = answerOf('mvn', ['-version']);
  if (!answer) throw new Obstacle('Maven 3.8 or later is needed, but "mvn" was not found: install it.');
  const [, major, minor] = /Apache Maven (\d+)\.(\d+)/.exec(answer) ?? [];
  return { home: /Maven home: (.+)/.exec(answer)?.[1].trim(), major: Number(major), minor: Number(minor) };
}

export function checkMaven() {
  const { major, minor } = installedMaven();
  if (major < 3 || (major === 3 && minor < 8)) throw new Obstacle(`Maven 3.8 or later is needed, but this is Maven ${major}.${minor}.`);
}

export function checkUnpacking() {
  if (!answerOf('tar', ['--version'])) throw new Obstacle('"tar" was not found: install it to unpack PostgreSQL.');
  if (process.platform === 'linux' && !answerOf('xz', ['--version'])) {
    throw new Obstacle('"xz" was not found: install it (package xz-utils) to unpack PostgreSQL.');
  }
}

export function checkNpm() {
  if (!answerOf('npm', ['--version'])) throw new Obstacle('"npm" was not found: it comes with Node 20 or later.');
}
