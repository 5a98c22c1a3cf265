import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldError, readProblem } from '../../data/problems';
import { graphql } from '../../gql';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          accountId
        }
      }
      ... on CodeNeededPayload {
        step
      }
      ...ProblemParts
    }
  }
`);

export type SignInFault = Readonly<
  | { kind: 'refused'; email?: string; password?: string; message: string }
  | { kind: 'tooMany'; seconds: number }
  | { kind: 'unknown' }
>;

/** How far one has come: in, or with one step left (a code, or an authenticator to be set up). */
export type SignedInSoFar = 'in' | 'code' | 'enrolment';

/** Signs in. Resolves to how far it came, or to null when it came to nothing; then `fault` tells why. Needs no key: trying again does no harm. */
export function useSignIn() {
  const [, mutate] = useMutation(SignIn);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SignInFault | null>(null);
  const signIn = async (email: string, password: string): Promise<SignedInSoFar | null> => {
    setBusy(true);
    setFault(null);
    const { data, error } = await mutate({ input: { email, password } });
    const answer = data?.signIn;
    if (answer?.__typename === 'SignInPayload') return 'in';
    if (answer?.__typename === 'CodeNeededPayload') {
      setBusy(false);
      return answer.step;
    }
    setBusy(false);
    const problem = readProblem(answer);
    if (problem?.retryAfterSeconds !== undefined)
      setFault({ kind: 'tooMany', seconds: problem.retryAfterSeconds });
    else if (problem) {
      const [onEmail, onPassword] = [fieldError(problem, 'email'), fieldError(problem, 'password')];
      setFault({
        kind: 'refused',
        message: problem.message,
        ...(onEmail ? { email: onEmail } : {}),
        ...(onPassword ? { password: onPassword } : {}),
      });
    } else
      setFault(
        error?.graphQLErrors[0]
          ? { kind: 'refused', message: error.graphQLErrors[0].message }
          : { kind: 'unknown' },
      );
    return null;
  };
  return { signIn, busy, fault };
}
