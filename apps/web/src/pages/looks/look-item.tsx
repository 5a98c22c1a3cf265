import { useState } from 'react';
import { useClient } from 'urql';
import { Button, Pictogram, Spoken, type Reading } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { Look, NameDocument } from './look-documents';
import { AskWhy } from './ask-why';
import { lookSentences, whoWords } from './look-words';

/**
 * One member of staff on one day: who, when, what and why; the name when she asks for it.
 * `at` is the place of what and why among the sentences read aloud; day and role are the one before. Without `reading`
 * it is for who represents her, and said to them.
 */
export function LookItem({
  look,
  at = 0,
  reading,
}: Readonly<{ look: FragmentType<typeof Look>; at?: number; reading?: Reading }>) {
  const { t, format } = useTranslation();
  const client = useClient();
  const [name, setName] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const facts = readFragment(Look, look);
  const who = whoWords(facts, t);
  const day = format.longDate(facts.day);
  const ask = async () => {
    const { data } = await client
      .query(NameDocument, { lookId: facts.id }, { requestPolicy: 'network-only' })
      .toPromise();
    setName(data?.nameOfLooker ?? null);
    setFailed(!data);
  };
  const sentences = lookSentences(facts, t, !reading).join(' ');
  const place = reading?.place?.sentence;
  return (
    <li className={reading && (place === at || place === at - 1) ? 'reading' : ''}>
      <Pictogram concept="menu.looked" />
      <div>
        <p className="day">{day}</p>
        <p className="name">{who}</p>
        <p>{reading ? <Spoken text={sentences} at={at} reading={reading} /> : sentences}</p>
        <p role="status">
          {name ? <b>{name}</b> : null}
          {failed ? t('looks.nameFailed') : null}
        </p>
        {facts.role ? <AskWhy look={facts} who={who} day={day} /> : null}
      </div>
      {name || !facts.role ? null : (
        <Button label={t('looks.showNameOf', { who, day })} onPress={() => void ask()}>
          {t('looks.showName')}
        </Button>
      )}
    </li>
  );
}
