import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';

/** `__Host-` binds the cookie to this host and to https; over plain http (a demo on localhost) browsers refuse the prefix. */
const nameFor = (secure: boolean): string => (secure ? '__Host-stegvis' : 'stegvis');

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

export const readSessionCookie = (request: Request, publicUrl: string): string | null => {
  const token = parse(request.headers.cookie ?? '')[nameFor(isSecure(publicUrl))];
  return token && token.length <= 100 ? token : null;
};

/** Sets or clears the session: `HttpOnly; SameSite=Lax`, `Secure` on https (security E4). */
export const writeSessionCookie = (
  response: Response,
  publicUrl: string,
  token: string | null,
  expires: Date | null,
): void => {
  const secure = isSecure(publicUrl);
  response.append(
    'set-cookie',
    serialize(nameFor(secure), token ?? '', {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      expires: token && expires ? expires : new Date(0),
    }),
  );
};
