import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { validate } from 'uuid';
import { isCalendarDate } from '../time/clock';

/** Types that resolvers name in their decorators; at run time both are plain strings. */
export class DateText extends String {}
export class Uuid extends String {}

const badInput = (code: string) =>
  new GraphQLError(code, { extensions: { code: 'BAD_USER_INPUT', reason: code } });

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

@Scalar('Date', () => DateText)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A day, `yyyy-mm-dd`.';
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }
  parseValue(value: unknown): string {
    if (typeof value !== 'string' || !isCalendarDate(value)) throw badInput('date-malformed');
    return value;
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node));
  }
}

@Scalar('UUID', () => Uuid)
export class UuidScalar implements CustomScalar<string, string> {
  description = 'An opaque id (UUID).';
  serialize(value: unknown): string {
    return String(value);
  }
  parseValue(value: unknown): string {
    if (typeof value !== 'string' || !validate(value)) throw badInput('id-malformed');
    return value.toLowerCase();
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node));
  }
}
