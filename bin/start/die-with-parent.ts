// Preloaded into every long-running child. The channel to the launcher closes when the launcher
// ends, however it ends: so a launcher killed with -9 leaves no server holding the port.

// Next's own workers inherit the preload, and live on a channel to Next that must stay as it is.
if (process.env.PARLEY_LAUNCHER === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 3000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // Listening would keep a finished build alive.
  process.channel?.unref()
}
