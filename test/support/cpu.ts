/** Milliseconds that this thread has worked so far: other programs of the machine do not count. */
export function cpuMillis(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
