import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A point on the map, WGS 84 degrees.' })
export class Position {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@InputType({ description: 'A point within Sweden, WGS 84 degrees.' })
export class PositionInput {
  @Field(() => Float, { description: 'Degrees north, 55-70.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, 10-25.' })
  longitude!: number;
}
