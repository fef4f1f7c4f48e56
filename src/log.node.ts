import pino from 'pino'
import type { LogLevel } from './config.ts'
import type { Log } from './log.ts'

/** JSON lines on stderr, written at once so that the last words of a process are kept. */
export const nodeLog = (level: LogLevel): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
