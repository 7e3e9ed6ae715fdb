/**
 * Reads a D-Bus address (D-Bus specification, Server Addresses).
 * @returns the socket to connect to, as node:net takes it, or null. Only local sockets count: a bus over TCP would
 * be a network (rule 16)
 */
export function socketOf(address: string): string | null {
  for (const one of address.split(';')) {
    const [transport, rest] = split(one, ':');
    // SECURITY: never tcp, nonce-tcp, or a program to start.
    if (transport !== 'unix') continue;
    const options = new Map(rest.split(',').map((option) => split(option, '=')));
    const path = options.get('path');
    if (path !== undefined) return unescaped(path);
    const abstract = options.get('abstract');
    // Linux's abstract sockets have names that start with a zero byte (unix(7)).
    if (abstract !== undefined) return `\0${unescaped(abstract)}`;
  }
  return null;
}

function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

const unescaped = (text: string): string =>
  text.replace(/%([0-9a-fA-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Where the buses are: the session's, the system's. Null where there is none. */
export function busSockets(env: Readonly<Record<string, string | undefined>>): (string | null)[] {
  const runtime = env['XDG_RUNTIME_DIR'];
  const usual = runtime === undefined ? '' : `unix:path=${runtime}/bus`;
  return [
    socketOf(env['DBUS_SESSION_BUS_ADDRESS'] ?? usual),
    socketOf(env['DBUS_SYSTEM_BUS_ADDRESS'] ?? 'unix:path=/run/dbus/system_bus_socket'),
  ];
}
