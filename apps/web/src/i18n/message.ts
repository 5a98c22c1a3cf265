/** A text, or one text per plural category of `n`. `{name}` marks a parameter. */
export type Message = string | PluralMessage;
/** Swedish and English know two forms; `zero` is taken when n is 0 and the form is there. */
export type PluralMessage = Readonly<{ zero?: string; one: string; other: string }>;
export type Messages = Readonly<Record<string, Message>>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type NamesOf<M> = M extends string
  ? Names<M>
  : M extends PluralMessage
    ? 'n' | Names<M['one'] | M['other']>
    : never;

/** The parameters that a message wants, read from its Swedish text. A plural always wants the number `n`. */
export type ParametersOf<M> = [NamesOf<M>] extends [never]
  ? []
  : [parameters: { readonly [Name in NamesOf<M>]: Name extends 'n' ? number : string | number }];

/** The same keys and the same kind (text or plural) as the Swedish original: the type of every translation. */
export type Translation<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralMessage;
};

/** Easy-to-read wording for some of the keys, used in calm mode. */
export type EasyWording<Source extends Messages> = Partial<Translation<Source>>;
