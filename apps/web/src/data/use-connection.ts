import { useCallback, useState } from 'react';
import { useClient, useQuery, type OperationContext, type TypedDocumentNode } from 'urql';

type Connection<Node> = Readonly<{
  edges: readonly Readonly<{ node: Node }>[];
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor?: string | null | undefined }>;
  totalCount: number;
}>;
type Further<Node> = Readonly<{
  of: string;
  nodes: readonly Node[];
  end: string | null;
  hasNextPage: boolean;
}>;

/**
 * A list that grows by "Visa 20 till". The first page is a live query; further pages are asked for once, after the cursor of
 * the last row shown. Other `variables` begin anew. `read` finds the connection in the answer and must be stable.
 */
export function useConnection<Data, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  read: (data: Data) => Connection<Node>,
  context?: Partial<OperationContext>,
) {
  const client = useClient();
  const of = JSON.stringify(variables);
  const [{ data, fetching, error, stale }, ask] = useQuery<Data, Variables>({
    query: document,
    variables: variables as Variables & { [key: string]: never },
    ...(context ? { context } : {}),
  });
  const [further, setFurther] = useState<Further<Node> | null>(null);
  const [busy, setBusy] = useState(false);
  const first = data ? read(data) : null;
  const rest = further?.of === of ? further : null;
  const nodes: readonly Node[] = [...(first?.edges.map((edge) => edge.node) ?? []), ...(rest?.nodes ?? [])];
  const end = rest ? rest.end : (first?.pageInfo.endCursor ?? null);
  const hasMore = rest ? rest.hasNextPage : (first?.pageInfo.hasNextPage ?? false);

  const more = useCallback(async (): Promise<void> => {
    setBusy(true);
    const result = await client
      .query<Data, Variables>(document, { ...variables, after: end } as Variables & { [key: string]: never })
      .toPromise();
    const page = result.data ? read(result.data) : null;
    if (page)
      setFurther({
        of,
        nodes: [...(rest?.nodes ?? []), ...page.edges.map((edge) => edge.node)],
        end: page.pageInfo.endCursor ?? null,
        hasNextPage: page.pageInfo.hasNextPage,
      });
    setBusy(false);
  }, [client, document, variables, end, of, read, rest]);

  return {
    data,
    nodes,
    total: first?.totalCount ?? 0,
    /** No answer yet for these variables. */
    loading: fetching && !data,
    stale,
    error: data ? undefined : error,
    /** Asks anew from the beginning: further pages may be as old as the first. */
    retry: () => {
      setFurther(null);
      ask({ requestPolicy: 'network-only' });
    },
    more,
    hasMore,
    busy,
  };
}
