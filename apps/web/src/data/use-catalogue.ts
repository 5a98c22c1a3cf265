import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { CatalogueQuery } from '../gql/graphql';
import { useTranslation } from '../i18n/use-translation';

const CatalogueDocument = graphql(`
  query Catalogue {
    catalogue {
      version
      lists {
        list
        entries {
          code
          position
          parent
          level
          label
          easyLabel
          texts {
            field
            text
            easyText
          }
          attributes {
            name
            value
          }
        }
      }
    }
  }
`);

export type CatalogueEntry = CatalogueQuery['catalogue']['lists'][number]['entries'][number];

/** The words of the catalogue in the language on screen; in calm mode the easy ones. An unknown code is shown as it is. */
export type CatalogueWords = Readonly<{
  /** False until the first answer; labels are codes until then, so wait with showing them. */
  ready: boolean;
  failed: boolean;
  entries: (list: string) => readonly CatalogueEntry[];
  entry: (list: string, code: string) => CatalogueEntry | undefined;
  label: (list: string, code: string) => string;
  /** A text of an entry: `text('abilities', 'reading', 'demand.2')`. Empty when there is none. */
  text: (list: string, code: string, field: string) => string;
  /** The word of a level of a scale: `level('scale.tolerance', 2)`. `field` for the texts beside the label. */
  level: (scale: string, level: number, field?: string) => string;
}>;

const none: readonly CatalogueEntry[] = [];

/** The catalogue, asked for once and kept: it is the same for everyone and changes with a release. */
export function useCatalogue(): CatalogueWords {
  const { calm } = useTranslation();
  const [{ data, error }] = useQuery({ query: CatalogueDocument, requestPolicy: 'cache-first' });
  return useMemo(() => {
    const lists = new Map(
      data?.catalogue.lists.map(({ list, entries }) => [
        list,
        { entries, byCode: new Map(entries.map((entry) => [entry.code, entry])) },
      ]),
    );
    const entries = (list: string) => lists.get(list)?.entries ?? none;
    const entry = (list: string, code: string) => lists.get(list)?.byCode.get(code);
    const labelOf = (found: CatalogueEntry | undefined, code: string) =>
      (calm ? found?.easyLabel : found?.label) ?? code;
    const textOf = (found: CatalogueEntry | undefined, field: string) => {
      const text = found?.texts.find((one) => one.field === field);
      return (calm ? text?.easyText : text?.text) ?? '';
    };
    const atLevel = (scale: string, level: number) => entries(scale).find((one) => one.level === level);
    return {
      ready: data !== undefined,
      failed: error !== undefined && data === undefined,
      entries,
      entry,
      label: (list, code) => labelOf(entry(list, code), code),
      text: (list, code, field) => textOf(entry(list, code), field),
      level: (scale, level, field) => {
        const found = atLevel(scale, level);
        return field ? textOf(found, field) : labelOf(found, String(level));
      },
    };
  }, [data, error, calm]);
}
