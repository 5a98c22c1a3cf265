import type { Translation } from '../message';
import type { unitSv } from './unit.sv';

export const unitEn: Translation<typeof unitSv> = {
  'unit.menu': 'My unit',
  'unit.staff': 'Staff',
  'unit.staffName': 'Name',
  'unit.role': 'Role',
  'unit.otherUnit': 'another unit',
  'unit.persons': 'Number of people',
  'unit.worksNot': 'Cannot work with their people: the account is closed or locked, or the role is over.',
  'unit.handOver': 'Hand over',
  'unit.handOverFor': 'Hand over the people of {name}',
  'unit.handOverTitle': 'Hand over the people of {name}',
  'unit.handOverText':
    'Everyone at the unit whom {name} is assigned to goes to the one you choose. Each of them is told who helps them.',
  'unit.handles': 'Protected people',
  'unit.handlesText':
    'Only named handlers can open the name of a person with protected identity. Each time is logged and reviewed.',
  'unit.isNamed': 'Named',
  'unit.name': 'Name as handler',
  'unit.nameFor': 'Name {name} as handler of protected people',
  'unit.named': '{name} is named.',
  'unit.end': 'End',
  'unit.endFor': 'End that {name} is handler of protected people',
  'unit.ended': '{name} is no longer named.',
  'unit.noStaff': 'No staff here yet',
  'unit.noStaffText': 'The administrator adds supervisors and job consultants.',
  'unit.people': 'People',
  'unit.personName': 'Name',
  'unit.worksWith': 'Works with the person',
  'unit.nobody': 'Nobody',
  'unit.act': 'Do',
  'unit.changeStaff': 'Change staff',
  'unit.staffFor': 'Staff for {name}',
  'unit.read': 'Read',
  'unit.readFor': 'Read about {name}',
  'unit.noPeople': 'Nobody belongs to the unit yet',
  'unit.noPeopleText': 'When staff register somebody at the unit, the person stands here.',
  'unit.reasonText':
    'You may read for 60 minutes. The person sees under Who has looked? that you read, and can ask why. The reason is kept.',
  'unit.reason': 'Why must you read?',
  'unit.reasonHint':
    "At least 20 characters. Write no name and nothing about the person's health: whoever reviews the log reads the reason.",
  'unit.reasonShort': 'Write at least 20 characters.',
  'unit.open': 'Read for 60 minutes',
  'unit.until': 'Closes {until}. What you read is logged.',
  'unit.nothingSaid': 'Nothing is said.',
  'unit.over': 'The page is not open',
  'unit.overText':
    'The hour is over, or no reason is written. Choose the person under My unit and write why.',
  'unit.back': 'To My unit',
};
