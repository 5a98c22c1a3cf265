/**
 * npm hands SIGTERM to the shell between it and us, and the shell ends without passing it on. So under npm the end of the
 * parent is the signal.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 150);
  watch.unref();
}
