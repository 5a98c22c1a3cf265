import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'More rows follow.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor!: string | null;
}

/** Makes the edge type of a connection. */
export const edgeType = <T>(node: Type<T>, name: string) => {
  @ObjectType(`${name}Edge`, { description: 'A row and its place in the list.' })
  class Edge {
    @Field({ description: 'Place in the list.' })
    cursor!: string;
    @Field(() => node, { description: 'The row.' })
    node!: T;
  }
  return Edge;
};

/** Makes a connection type: edges, pageInfo and the number of all rows that the reader may see. */
export const connectionType = <T>(node: Type<T>, name: string) => {
  const Edge = edgeType(node, name);
  @ObjectType(`${name}Connection`, { isAbstract: true })
  abstract class Connection {
    @Field(() => [Edge], { description: 'Rows in order.' })
    edges!: InstanceType<typeof Edge>[];
    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many rows there are in all, after authorisation.' })
    totalCount!: number;
  }
  return Connection;
};
