import type { App } from 'electron';

/**
 * Chromium's switches that keep it off the network (rule 16). Each session is closed as well; these are for what
 * Chromium does on its own before and beside any session.
 */
const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  // SECURITY: no name is ever looked up, not even to find a proxy.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['disable-sync'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // SECURITY: to hide addresses WebRTC would join a multicast group, which sends packets (measured); with the policy
  // above it learns no address that needs hiding.
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
  // SECURITY: a crash report would carry memory.
  ['disable-breakpad'],
  // SECURITY: the portal's dialogs run in another program, which keeps its own list of recent files.
  ['xdg-portal-required-version', '999'],
];

/** Sets the switches; before `ready`, or Chromium has read them already. */
export function stayOffTheNetwork(app: App): void {
  for (const [name, value] of networkSwitches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}
