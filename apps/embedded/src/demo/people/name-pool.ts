import type { Chance } from '../chance/chance';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/**
 * Well-known persons whose names the lists could put together, or nearly. Nobody in the world may bear one of them, so
 * that no reader takes an invented person for a real one.
 */
export const KNOWN_PERSONS: ReadonlySet<string> = new Set([
  'Alice Bah',
  'Anders Tegnell',
  'Anders Zorn',
  'Anja Pärson',
  'Anna Lindh',
  'Astrid Lindgren',
  'Birgitta Ohlsson',
  'Björn Borg',
  'Björn Skifs',
  'Carina Bergfeldt',
  'Carl Larsson',
  'Ebba Busch',
  'Emma Frans',
  'Filip Hammar',
  'Fredrik Lindström',
  'Greta Garbo',
  'Greta Thunberg',
  'Gustav Fridolin',
  'Helena Bergström',
  'Henrik Lundqvist',
  'Isabella Lövin',
  'Johan Renck',
  'Karin Boye',
  'Lars Norén',
  'Lars Vilks',
  'Lina Hedlund',
  'Linnea Henriksson',
  'Liv Strömquist',
  'Magdalena Andersson',
  'Malin Åkerman',
  'Maja Ivarsson',
  'Margot Wallström',
  'Markus Krunegård',
  'Mikael Wiehe',
  'Mona Sahlin',
  'Nils Dardel',
  'Olof Palme',
  'Oskar Linnros',
  'Patrik Sjöberg',
  'Petra Mede',
  'Robin Söderling',
  'Sara Danius',
  'Sara Lidman',
  'Selma Lagerlöf',
  'Simon Ådahl',
  'Sofia Helin',
  'Sofia Jannok',
  'Stefan Edberg',
  'Stefan Löfven',
  'Tomas Alfredson',
  'Tomas Tranströmer',
  'Tove Lo',
  'Ulla Skoog',
  'Vilhelm Moberg',
  'Yasmin Nilson',
  'Zara Larsson',
]);

/** Hands out names that nobody else in the world has. */
export class NamePool {
  private readonly used = new Set<string>();

  constructor(
    private readonly given: readonly string[],
    private readonly family: readonly string[],
    private readonly chance: Chance,
    reserved: readonly string[],
  ) {
    for (const name of reserved) this.used.add(name);
  }

  /** @throws RangeError when the lists are as good as used up. */
  draw(): PersonName {
    for (let tries = 0; tries < 1000; tries += 1) {
      const name = { given: this.chance.pick(this.given), family: this.chance.pick(this.family) };
      const full = fullName(name);
      if (this.used.has(full) || KNOWN_PERSONS.has(full)) continue;
      this.used.add(full);
      return name;
    }
    throw new RangeError('No name is left');
  }
}

export const fullName = ({ given, family }: PersonName): string => `${given} ${family}`;

/** The part of an address before the @: plain letters and a dot between the names. */
export const mailbox = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.');
