/** How a list may be ordered; the id always comes last, so that the order is total. */
export const OPENING_ORDERS = ['newest', 'title', 'organisation'] as const;
export type OpeningOrder = (typeof OPENING_ORDERS)[number];

/** An order as SQL over `openings o`, `organisations g`: the value of the row, its type, and which way it runs. */
export interface OrderColumns {
  readonly value: string;
  readonly type: 'text' | 'timestamptz' | 'integer';
  readonly direction: 'asc' | 'desc';
}

const TITLE = `lower(o.title) collate "sv-SE-x-icu"`;

const COLUMNS: Readonly<Record<OpeningOrder, OrderColumns>> = {
  newest: { value: `coalesce(o.published_at, o.created_at)`, type: 'timestamptz', direction: 'desc' },
  title: { value: TITLE, type: 'text', direction: 'asc' },
  organisation: {
    value: `(select lower(g.name) from organisations g where g.id = o.organisation_id) collate "sv-SE-x-icu"`,
    type: 'text',
    direction: 'asc',
  },
};

const BY_HITS: OrderColumns = {
  value: `array_position($7::uuid[], o.id)`,
  type: 'integer',
  direction: 'asc',
};

/** The order of a list: hits of a search keep theirs. */
export const orderColumns = (order: OpeningOrder | null | undefined, byHits: boolean): OrderColumns =>
  byHits ? BY_HITS : COLUMNS[order ?? 'newest'];
