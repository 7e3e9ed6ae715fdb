import { ipcRenderer } from 'electron';

/** Hands the page its end of the channel to the vault process, and nothing else. */
ipcRenderer.on('port', (event) => {
  // SECURITY: only the page that was loaded from the app itself gets it.
  window.postMessage('port', 'app://egenmakt', [...event.ports]);
});
