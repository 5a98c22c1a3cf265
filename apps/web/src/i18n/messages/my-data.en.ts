import type { Translation } from '../message';
import type { myDataSv } from './my-data.sv';

export const myDataEn: Translation<typeof myDataSv> = {
  'myData.title': 'My details',
  'myData.lead': 'This is what we have written about you.',
  'myData.cardText': 'Your name, your unit and your decision.',
  'myData.name': 'Name',
  'myData.unit': 'Unit',
  'myData.noUnit': 'No unit',
  'myData.right': 'Right to take part',
  'myData.rightHolds': 'You have the right to take part now.',
  'myData.rightUntil': 'You have the right to take part to and including {date}.',
  'myData.rightEnding': 'After that a new decision is needed. Talk to your supervisor.',
  'myData.rightNone': 'We have not recorded a decision yet. Talk to your supervisor.',
  'myData.rightLater': 'You have the right to take part from {date}.',
  'myData.rightOver': 'Your decision held to and including {date}. Talk to your supervisor.',
};
