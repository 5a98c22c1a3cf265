import { readFileSync, statSync } from 'node:fs';
import { OperatorError } from '../operator-error';

/** The account that the server runs as; undefined where it is the one that runs Stegvis. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the owner of data that are already there, else
 * `postgres`, else `nobody`, which every system has without `useradd`.
 * @param dataDirectory of the cluster; need not exist.
 * @param passwd content of /etc/passwd, given in tests.
 * @throws OperatorError when root runs Stegvis where neither account exists.
 */
export function chooseServerUser(
  dataDirectory: string,
  passwd: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = passwd()
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const owner = ownerOf(dataDirectory);
  if (owner && owner.uid !== 0) {
    return {
      name: accounts.find((account) => account.uid === owner.uid)?.name ?? String(owner.uid),
      ...owner,
    };
  }
  const found =
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.name === 'nobody');
  if (!found) {
    throw new OperatorError(
      'PostgreSQL does not run as root and this system has neither the account "postgres" nor "nobody": start Stegvis as an ordinary user.',
    );
  }
  return found;
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** Options for `spawn` that make a child run as the server's account, in a folder that every account can stand in. */
export function asServerUser(user: ServerUser | undefined): { cwd: string; uid?: number; gid?: number } {
  return user
    ? { cwd: '/', uid: user.uid, gid: user.gid }
    : { cwd: process.platform === 'win32' ? process.cwd() : '/' };
}
