import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { ForbiddenError, type RequestContext, UnauthenticatedError } from '@stegvis/platform';
import { decide } from './access-policy';
import { PERMISSION, type Permission } from './allow';

/** Asks the policy before every root field; field resolvers inherit the decision of their root (guards decide and never write). */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, execution.getHandler());
    if (!permission) throw new ForbiddenError();
    const { actor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    const decision = decide(actor, permission);
    if (decision.permit) return true;
    throw decision.reason === 'unauthenticated' ? new UnauthenticatedError() : new ForbiddenError();
  }
}
