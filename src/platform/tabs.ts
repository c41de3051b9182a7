/** This app's other tabs. */
export interface Tabs {
  /** Tells them that the collection changed. */
  announce(): void;
  onChange(listener: () => void): void;
}

export function broadcastTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name);
  return {
    announce: () => channel.postMessage('changed'),
    onChange: (listener) => channel.addEventListener('message', listener),
  };
}
