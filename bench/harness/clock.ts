/**
 * Seconds since some moment. On a machine with other work ROSETTE_BENCH_CLOCK=cpu counts the time that this process was
 * given instead: right for work without waiting, of no use for windows and for what waits for a disk.
 */
export const secondsNow: () => number =
  process.env['ROSETTE_BENCH_CLOCK'] === 'cpu'
    ? () => {
        const { user, system } = process.cpuUsage()
        return (user + system) / 1e6
      }
    : () => performance.now() / 1000
