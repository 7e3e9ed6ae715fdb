import { session as sessions, type App, type Session, type WebContents } from 'electron';
import { origin } from './headers.ts';
import type { Log } from './log.ts';
import { isOurs } from './served.ts';

/** What every session and every page is denied. Registered before `ready`, so that none is made without it. */
export function denyByDefault(app: App, log: Log): void {
  app.on('session-created', (session) => closeSession(session, log));
  // SECURITY: the default session, which no window uses, is announced only when somebody asks for it.
  app.once('ready', () => closeSpelling(sessions.defaultSession));
  app.on('web-contents-created', (_event, contents) => closeContents(contents, log));
}

function closeSession(session: Session, log: Log): void {
  closeSpelling(session);
  session.enableNetworkEmulation({ offline: true });
  void session.setProxy({ mode: 'direct' });
  // SECURITY: no microphone, camera, place, notification, clipboard or device, whoever asks.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // SECURITY: files are let out by the vault process only, never as a download.
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    // SECURITY: the app's own files, and nothing that has a network behind it.
    const refused = !isOurs(url) && !url.startsWith('devtools:');
    if (refused) log.main('request.refused');
    answer({ cancel: refused });
  });
}

/**
 * SECURITY: the spell checker's dictionary is the one thing an idle Electron asks the network for. Being switched
 * off does not stop what began with the session; having no language does (measured), and what should still be
 * asked for is asked of ourselves.
 */
function closeSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(`${origin}/`);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

function closeContents(contents: WebContents, log: Log): void {
  // SECURITY: WebRTC would send packets past every rule above (measured, also from an about:blank frame).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const refuse = (details: { readonly url: string; preventDefault: () => void }): void => {
    // SECURITY: the page stays where it is, also when a link or a file is dropped on it.
    if (isOurs(details.url)) return;
    log.main('navigation.refused');
    details.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}
