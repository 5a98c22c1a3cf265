import { OperatorError } from '../operator-error';
import { isPortFree } from '../postgres';

/**
 * Finds out before anything slow whether the web server will be able to listen.
 * @throws OperatorError when another program has the port or this user may not use it.
 */
export async function checkPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  let free: boolean;
  try {
    free = await isPortFree(port, host);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES') {
      throw new OperatorError(
        `This user may not listen on port ${port}: choose one above 1023, such as PORT=3000.`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new OperatorError(
        `This machine has no address ${host}: set HOST to one it has, such as 127.0.0.1.`,
      );
    }
    throw error;
  }
  if (free) return;
  const other = port < 65535 ? port + 1 : port - 1;
  throw new OperatorError(
    `Port ${port} is taken by another program: stop it, or choose another port with PORT=${other}.`,
  );
}
