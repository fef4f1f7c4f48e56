export type ThreadData = Readonly<{ path: string; encryptionKey?: string }>
export type ToThread = Readonly<{ type: 'run'; sql: string }> | Readonly<{ type: 'stop' | 'close' }>
export type FromThread =
  | Readonly<{ type: 'begun' }>
  | Readonly<{ type: 'stopped' }>
  | Readonly<{ type: 'done'; cell: string }>
  | Readonly<{ type: 'failed'; message: string }>
