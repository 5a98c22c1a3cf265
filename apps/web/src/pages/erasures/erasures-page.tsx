import { useViewer } from '../../session/viewer';
import { ErasureList } from './erasure-list';
import { ErasuresOfMine, ErasuresToDecide } from './erasures-documents';
import { useConnection } from '../../data/use-connection';
import type { ErasuresOfMineQuery, ErasuresToDecideQuery } from '../../gql/graphql';

const context = { additionalTypenames: ['ErasureCase'] };
const mine = (data: ErasuresOfMineQuery) => data.erasureCases;
const toDecide = (data: ErasuresToDecideQuery) => data.erasuresToDecide;

/** Requests to be forgotten: those of one's participants, or of the unit where one decides. */
export function Component() {
  const { role } = useViewer();
  return role === 'unit_manager' ? <ToDecide /> : <Mine />;
}

function Mine() {
  return <ErasureList list={useConnection(ErasuresOfMine, {}, mine, context)} decides={false} />;
}

function ToDecide() {
  return <ErasureList list={useConnection(ErasuresToDecide, {}, toDecide, context)} decides />;
}
