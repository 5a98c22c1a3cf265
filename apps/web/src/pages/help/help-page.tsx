import { useViewer } from '../../session/viewer';
import { CalmHelp } from './calm-help';
import { StaffHelp } from './staff-help';

/** Help, in the same place on every page. */
export function Component() {
  return useViewer().role === 'participant' ? <CalmHelp /> : <StaffHelp />;
}
