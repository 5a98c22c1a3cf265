import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationList, PolicyGuard } from '@stegvis/access';

@Resolver()
class Declared {
  @Query(() => String)
  @Allow({ operation: 'test.declared', roles: 'anyone', relation: 'none', dataClasses: [] })
  declared(): string {
    return '';
  }
}

@Resolver()
class Undeclared {
  @Mutation(() => String)
  forgotten(): string {
    return '';
  }
}

@Resolver()
class Twice {
  @Query(() => String)
  @Allow({ operation: 'test.declared', roles: 'anyone', relation: 'none', dataClasses: [] })
  again(): string {
    return '';
  }
}

const start = async (...resolvers: (new () => object)[]): Promise<OperationList> => {
  class Room {}
  Module({
    imports: [DiscoveryModule],
    providers: [OperationList, { provide: APP_GUARD, useClass: PolicyGuard }, ...resolvers],
  })(Room);
  const app = await NestFactory.createApplicationContext(Room, { logger: false, abortOnError: false });
  const operations = app.get(OperationList);
  await app.close();
  return operations;
};

it('starts with operations that are declared', async () => {
  expect((await start(Declared)).all().map(({ field }) => field)).toEqual(['declared']);
});

it('A1: refuses to start with an operation that is not, and names it', async () => {
  await expect(start(Declared, Undeclared)).rejects.toThrow(
    'Operations without a declared policy: Mutation.forgotten',
  );
});

it('refuses to start with one name for two operations', async () => {
  await expect(start(Declared, Twice)).rejects.toThrow('Operation names used twice: test.declared');
});
