/**
 * Who may read (R) and write (W) what about whom, written by hand from the role table of the security design (§2) and its
 * statements A2 and A14. The policy of the code never reads it, and it is never made from the policy. A dash is never; a
 * line with the relation `*` stands for every relation that has no line of its own, and gives nothing.
 *
 * C2 presented profile · C3 identity and contact · C4 sensitive · C5 protection · C6 consents · C7 matching results ·
 * C8 follow-up · C10 access log · staff: who is assigned to her · number: her personal number, of C3.
 *
 * A supervisor writes C3 although the role table gives her name and phone to read: she registers a person and is then
 * assigned to her (A14), and whoever registers must be able to correct. A personal number she writes down when she registers,
 * and neither reads nor changes. Her own assignment that has ended or not begun stays her own row, and shows nothing but
 * that it was made; so it is where she is partial, with the row that says so, and with a representation that is over or not
 * begun. One that covers property opens a name and who helps her.
 *
 * A unit manager has stated a reason that holds for every person of her unit but `reasonOver`, whose hour is over: there C4 is
 * closed to her.
 *
 * A representative reads the question that she may answer (the role table says W in scope).
 *
 * Receivers: an employer reads what was presented under a yes to her organisation, and needs no joint case, so that of
 * another or one that has ended is nothing to her; an officer reads name and named items (A10) under a yes and a case of
 * her own. Names and contact (C3) for employers, and C8, come with placements.
 */
const PERSONS = `
role                 relation      C2  C3  C4  C5  C6  C7  C8  C10  staff  number
participant          own           RW  RW  RW  R   RW  RW  RW  R    R      R
participant          *             -   -   -   -   -   -   -   -    -      -
representative       own           RW  R   R   -   RW  R   R   R    R      R
representative       expired       -   -   -   -   -   -   -   -    R      -
representative       future        -   -   -   -   -   -   -   -    R      -
representative       colleagues    -   R   -   -   -   -   -   -    R      -
representative       *             -   -   -   -   -   -   -   -    -      -
supervisor           own           RW  RW  RW  -   RW  RW  RW  -    RW     -
supervisor           expired       -   -   -   -   -   -   -   -    R      -
supervisor           future        -   -   -   -   -   -   -   -    R      -
supervisor           barred        -   -   -   -   -   -   -   -    R      -
supervisor           *             -   -   -   -   -   -   -   -    -      -
job_consultant       own           RW  RW  RW  -   RW  RW  RW  -    RW     RW
job_consultant       expired       -   -   -   -   -   -   -   -    R      -
job_consultant       future        -   -   -   -   -   -   -   -    R      -
job_consultant       barred        -   -   -   -   -   -   -   -    R      -
job_consultant       *             -   -   -   -   -   -   -   -    -      -
unit_manager         own           R   R   R   -   R   R   R   R    RW     -
unit_manager         colleagues    R   R   R   -   R   R   R   R    RW     -
unit_manager         none          R   R   R   -   R   R   R   R    RW     -
unit_manager         expired       R   R   R   -   R   R   R   R    RW     -
unit_manager         consented     R   R   R   -   R   R   R   R    RW     -
unit_manager         withdrawn     R   R   R   -   R   R   R   R    RW     -
unit_manager         future        R   R   R   -   R   R   R   R    RW     -
unit_manager         declined      R   R   R   -   R   R   R   R    RW     -
unit_manager         consentOver   R   R   R   -   R   R   R   R    RW     -
unit_manager         caseOver      R   R   R   -   R   R   R   R    RW     -
unit_manager         anothersCase  R   R   R   -   R   R   R   R    RW     -
unit_manager         protected     R   R   R   -   R   R   R   R    RW     -
unit_manager         unknown       R   R   R   -   R   R   R   R    RW     -
unit_manager         barred        R   R   R   -   R   R   R   R    RW     -
unit_manager         presented     R   R   R   -   R   R   R   R    RW     -
unit_manager         reasonOver    R   R   -   -   R   R   R   R    RW     -
unit_manager         *             -   -   -   -   -   -   -   -    -      -
employer_contact     consented     R   -   -   -   R   -   -   -    -      -
employer_contact     caseOver      R   -   -   -   R   -   -   -    -      -
employer_contact     anothersCase  R   -   -   -   R   -   -   -    -      -
employer_contact     presented     R   -   -   -   R   -   -   -    -      -
employer_contact     *             -   -   -   -   -   -   -   -    -      -
hr_officer           consented     R   -   -   -   R   -   -   -    -      -
hr_officer           caseOver      R   -   -   -   R   -   -   -    -      -
hr_officer           anothersCase  R   -   -   -   R   -   -   -    -      -
hr_officer           presented     R   -   -   -   R   -   -   -    -      -
hr_officer           *             -   -   -   -   -   -   -   -    -      -
labour_market_coach  consented     R   R   R   -   R   -   -   -    -      -
labour_market_coach  presented     R   -   -   -   R   -   -   -    -      -
labour_market_coach  *             -   -   -   -   -   -   -   -    -      -
fk_liaison           consented     R   R   R   -   R   -   -   -    -      -
fk_liaison           presented     R   -   -   -   R   -   -   -    -      -
fk_liaison           *             -   -   -   -   -   -   -   -    -      -
af_liaison           consented     R   R   R   -   R   -   -   -    -      -
af_liaison           presented     R   -   -   -   R   -   -   -    -      -
af_liaison           *             -   -   -   -   -   -   -   -    -      -
coordinator          *             -   -   -   -   -   -   -   -    -      -
administrator        *             -   -   -   -   -   -   -   -    -      -
analyst              *             -   -   -   -   -   -   -   -    -      -
log_reviewer         own           -   -   -   -   R   -   -   R    -      -
log_reviewer         colleagues    -   -   -   -   R   -   -   R    -      -
log_reviewer         none          -   -   -   -   R   -   -   R    -      -
log_reviewer         expired       -   -   -   -   R   -   -   R    -      -
log_reviewer         future        -   -   -   -   R   -   -   R    -      -
log_reviewer         consented     -   -   -   -   R   -   -   R    -      -
log_reviewer         withdrawn     -   -   -   -   R   -   -   R    -      -
log_reviewer         declined      -   -   -   -   R   -   -   R    -      -
log_reviewer         consentOver   -   -   -   -   R   -   -   R    -      -
log_reviewer         caseOver      -   -   -   -   R   -   -   R    -      -
log_reviewer         anothersCase  -   -   -   -   R   -   -   R    -      -
log_reviewer         protected     -   -   -   -   R   -   -   R    -      -
log_reviewer         unknown       -   -   -   -   R   -   -   R    -      -
log_reviewer         emergency     -   -   -   -   R   -   -   R    -      -
log_reviewer         otherUnit     -   -   -   -   R   -   -   R    -      -
log_reviewer         barred        -   -   -   -   R   -   -   R    -      -
log_reviewer         presented     -   -   -   -   R   -   -   R    -      -
log_reviewer         reasonOver    -   -   -   -   R   -   -   R    -      -
log_reviewer         *             -   -   -   -   -   -   -   -    -      -
`;

/**
 * Openings belong to the municipality. *Own* is of one's own organisation, and for those who have none of the first
 * employer's; the first published one is open to participants, the others to staff alone.
 */
const OPENINGS = `
role                 relation          C1
participant          ownPublished      R
participant          *                 -
representative       ownPublished      R
representative       *                 -
supervisor           ownPublished      R
supervisor           othersPublished   R
supervisor           *                 -
job_consultant       ownPublished      RW
job_consultant       ownDraft          RW
job_consultant       othersPublished   RW
job_consultant       othersDraft       RW
job_consultant       *                 -
coordinator          ownPublished      RW
coordinator          ownDraft          RW
coordinator          othersPublished   RW
coordinator          othersDraft       RW
coordinator          *                 -
employer_contact     ownPublished      RW
employer_contact     ownDraft          RW
employer_contact     *                 -
hr_officer           ownPublished      RW
hr_officer           ownDraft          RW
hr_officer           *                 -
unit_manager         ownPublished      R
unit_manager         othersPublished   R
unit_manager         *                 -
labour_market_coach  ownPublished      R
labour_market_coach  othersPublished   R
labour_market_coach  *                 -
fk_liaison           *                 -
af_liaison           *                 -
administrator        *                 -
analyst              *                 -
log_reviewer         *                 -
`;

/** What is about no person and no opening: employers, counts, one's own account or those that one keeps, reference data. */
const OTHERS = `
role                 relation  C0  C9  account  reference
nobody               any       R   -   RW       R
participant          any       R   R   RW       R
representative       any       R   -   RW       R
supervisor           any       RW  R   RW       R
job_consultant       any       RW  R   RW       R
unit_manager         any       R   R   RW       R
employer_contact     any       RW  R   RW       R
hr_officer           any       RW  R   RW       R
labour_market_coach  any       R   R   RW       R
fk_liaison           any       R   R   RW       R
af_liaison           any       R   R   RW       R
coordinator          any       RW  R   RW       R
administrator        any       R   -   RW       R
analyst              any       R   R   RW       R
log_reviewer         any       R   -   RW       R
`;

/** Fields that whoever holds the secret of a mail to an employer may call: what they show rests on a yes to that employer (E4). */
export const OPENED_BY_LINK: readonly string[] = [
  'linkedProposal',
  'replyByLink',
  'linkedAgreement',
  'approveByLink',
  'linkedFollowUp',
  'replyToFollowUp',
];

export type Need = 'R' | 'W';

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

const parse = (text: string): Table => {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(
    lines.map(([role, relation, ...letters]) => {
      if (relation === '*' && letters.some((letter) => letter !== '-'))
        throw new Error(`The line "${role} *" may give nothing: name the relation`);
      return [`${role} ${relation}`, new Map(head.slice(2).map((name, i) => [name, letters[i] ?? '-']))];
    }),
  );
};

const TABLES = [parse(PERSONS), parse(OPENINGS), parse(OTHERS)] as const;

/** Whether it is given, or null when nobody has written a line for the role and relation or a column for the class. */
export const expectedAccess = (
  role: string,
  relation: string,
  dataClass: string,
  need: Need,
): boolean | null => {
  const table = TABLES.find((t) => [...t.values()][0]?.has(dataClass));
  const line = table?.get(`${role} ${relation}`) ?? table?.get(`${role} *`);
  return line?.get(dataClass)?.includes(need) ?? null;
};

/** What the class is about, which decides the relations that it is tried with. */
export const kindOfClass = (dataClass: string): 'person' | 'opening' | 'other' | null =>
  (['person', 'opening', 'other'] as const).find((_, i) =>
    [...(TABLES[i]?.values() ?? [])][0]?.has(dataClass),
  ) ?? null;
