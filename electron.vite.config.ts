import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const project = import.meta.dirname;

/**
 * Plain JavaScript libraries that go into the bundle, so that the vault process reads few files when it
 * starts. What stays outside is native, carries data files beside it, loads parts of itself by name, or, as fflate,
 * declares the same `require` as the bundle does.
 */
const bundled = ['zod', 'asn1js', 'pkijs', 'bidi-js', 'uqr'];

/** The JPEG 2000 decoder that PDF files may need: a file of the app beside the others, under the name it is asked by. */
const pdfDecoder = {
  name: 'pdf-decoder',
  generateBundle(this: { emitFile: (file: object) => string }): void {
    const fileName = 'openjpeg_nowasm_fallback.js';
    const source = readFileSync(path.join(project, 'node_modules/pdfjs-dist/wasm', fileName));
    this.emitFile({ type: 'asset', fileName: `pdf/${fileName}`, source });
  },
};

/** The oldest runtime the code must run on is Electron 33: Node 20.18, Chromium 130. */
const node = 'node20.18';
const chromium = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: node,
      externalizeDeps: { exclude: bundled },
      rolldownOptions: {
        input: {
          index: path.join(project, 'electron/main/index.ts'),
          vault: path.join(project, 'electron/vault/index.ts'),
          replies: path.join(project, 'electron/vault/replies/thread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload is CommonJS and can load nothing but `electron`.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: path.join(project, 'electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(project, 'renderer'),
    plugins: [svelte({ configFile: false }), pdfDecoder],
    build: {
      target: chromium,
      outDir: path.join(project, 'out/renderer'),
      // The Content-Security-Policy allows files of the app only: no inline script, no data: address.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: path.join(project, 'renderer/index.html'),
          print: path.join(project, 'renderer/print.html'),
        },
      },
    },
  },
});
