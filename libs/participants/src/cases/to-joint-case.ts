import { ITEMS, KINDS_OF } from '@stegvis/access';
import { type Language, messageText } from '@stegvis/platform';
import { JointCase, JointCaseEntry, SharedItem, SharedStatement } from './joint-case.types';
import type { JointCase as JointCaseData, JointCaseRow } from './read-joint-cases';

const purposeText = ({ purpose }: JointCaseRow, language: Language): string =>
  messageText(language, `consent-purpose-${purpose}-full`);

export const toJointCaseEntry = (row: JointCaseRow, language: Language): JointCaseEntry =>
  Object.assign(new JointCaseEntry(), {
    id: row.handle,
    name: row.fullName ?? row.shownName,
    purposeText: purposeText(row, language),
    contact: row.contact,
    validTo: row.validTo,
  });

/** By whitelist: what is not named here cannot reach another authority. */
export const toJointCase = (row: JointCaseData, language: Language): JointCase =>
  Object.assign(new JointCase(), {
    id: row.handle,
    purpose: row.purpose,
    purposeText: purposeText(row, language),
    contact: row.contact,
    validTo: row.validTo,
    fullName: row.fullName,
    shownName: row.shownName,
    interests: row.interests,
    skills: row.skills,
    needs: row.needs,
    items: ITEMS.filter((item) => row.items.includes(item)).map((item) =>
      Object.assign(new SharedItem(), {
        item,
        statements: row.statements
          .filter(({ kind }) => KINDS_OF[item].includes(kind))
          .map(({ kind, code, state, level, flag, choice, text }) =>
            Object.assign(new SharedStatement(), { kind, code, state, level, flag, choice, text }),
          ),
      }),
    ),
  });
