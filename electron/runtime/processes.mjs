/** Starting other programs. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './places.mjs';

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints as it runs
 * @returns {Promise<{ code: number, output: string }>} 127 when the program could not be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? projectFolder,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (options.show === true) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs npm, the same one that started us when there is one (on Windows `npm` alone is a script).
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  const script = npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm);
  return script ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}

/**
 * Tells whether a program can be found on the PATH.
 * @param {string} name
 */
export function hasProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, name)));
}

/**
 * Runs a short program and waits; for questions that are answered in milliseconds.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {{ code: number, output: string }}
 */
export function ask(program, args) {
  const answer = spawnSync(program, args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${process.env.PATH ?? ''}${path.delimiter}/usr/sbin${path.delimiter}/sbin`,
    },
  });
  return { code: answer.status ?? 127, output: `${answer.stdout ?? ''}${answer.stderr ?? ''}` };
}
