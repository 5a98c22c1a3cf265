import { useQuery } from 'urql';
import { Avatar, Pictogram, ReadAloud, Spoken, useReading, usePageTitle } from '../../design';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';

const HelpPeople = graphql(`
  query HelpPeople {
    me {
      participantId
      supportPeople {
        name
        role
      }
    }
  }
`);

/** Help for the participant: four sentences with pictures, and the names of those who help. */
export function CalmHelp() {
  const { t, language } = useTranslation();
  usePageTitle(t('help.title'));
  const [{ data }] = useQuery({ query: HelpPeople });
  const lines = [
    { concept: 'menu.places', text: t('help.calmPlaces') },
    { concept: 'environment.noise', text: t('help.calmListen') },
    { concept: 'answer.yes', text: t('help.calmAnswer') },
    { concept: 'access.flexible_start', text: t('help.calmChange') },
  ];
  const reading = useReading(
    lines.map((line) => line.text),
    language,
  );
  const people = data?.me?.supportPeople ?? [];
  return (
    <>
      <div className="player spread">
        <h1>{t('help.title')}</h1>
        <ReadAloud reading={reading} />
      </div>
      <ol className="say narrow-say">
        {lines.map((line, at) => (
          <li key={line.concept} className={reading.place?.sentence === at ? 'reading' : ''}>
            <Pictogram concept={line.concept} />
            <p className="t">
              <Spoken text={line.text} at={at} reading={reading} />
            </p>
          </li>
        ))}
      </ol>
      <section className="ask-box">
        <h2>{t('help.askParticipant')}</h2>
        {people.length === 0 ? <p className="lead">{t('help.askStaff')}</p> : null}
        <ul className="seen">
          {people.map((person) => (
            <li key={person.name}>
              <Avatar name={person.name} face />
              <p>
                <span className="name">{person.name}</span>
                <br />
                {t(roleWord[person.role])}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
