import type { Translation } from '../message';
import type { boardSv } from './board.sv';

export const boardEn: Translation<typeof boardSv> = {
  'board.title': 'Short list',
  'board.titleOf': 'Short list: {title}',
  'board.find': 'Find people',
  'board.empty':
    'Nobody is on the short list yet. Open Find people and put whom you think of here. Nobody outside sees the short list.',
  'board.none': 'Nobody',
  'board.others': '{band} in the municipality suit the opening but are not your participants.',
  'board.move': 'Move',
  'board.moveOf': 'Move {name} to',
  'board.moveTo': 'Move to',
  'board.notNow': 'Not possible now: why?',
  'board.put': '{name} is on the short list.',
  'board.takenOff': '{name} is off the short list.',
  'board.putOn': 'Put on short list',
  'board.putOnFor': 'Put {name} on the short list',
  'board.putBy': 'Put here by {name} {day}',
  'board.since': 'Latest {day}',
  'board.column.possible': 'Possible',
  'board.column.asked': 'Asked',
  'board.column.wants': 'Wants',
  'board.column.presented': 'Presented',
  'board.column.visit': 'Visit',
  'board.column.trial': 'Try-out',
  'board.column.agreement': 'Agreement',
  'board.column.no': 'No',
  'board.column.off': 'Take off the short list',
};
