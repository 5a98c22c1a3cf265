import { useState } from 'react';
import {
  Answers,
  PlaceCard,
  PlaceCards,
  ReadAloud,
  SayList,
  useReading,
  type AnswerValue,
} from '../../design';

const lines = [
  { concept: 'task.paper', heading: 'Det här passar', text: 'Du vill arbeta med papper och arkiv.' },
  { concept: 'ability.accuracy', heading: 'Det här passar', text: 'Du är noggrann och det är viktigt här.' },
  {
    concept: 'environment.working_alone',
    heading: 'Det här kan vara svårt',
    text: 'Du arbetar ibland ensam, men Karin är nära.',
  },
];
const sentences = lines.map((line) => line.text);
const what = (text: string, concept: string) => [
  { concept, text },
  { concept: 'time.clock', text: '3 dagar i veckan, kl. 9 till 12.' },
  { concept: 'travel.bus', text: 'Buss 5. Det tar 15 minuter.' },
];

/** Samples of calm mode. */
export function CalmGallery() {
  const reading = useReading(sentences, 'sv');
  const [answer, setAnswer] = useState<AnswerValue | null>(null);
  return (
    <div className="calm-main">
      <PlaceCards>
        <PlaceCard
          title="Hjälpa till i arkivet"
          employer="Miljöförvaltningen"
          area="archive"
          to="#"
          lines={what('Du sorterar papper.', 'task.sort')}
        />
        <PlaceCard
          title="Hjälpa till i trädgården"
          employer="Parkförvaltningen"
          area="gardening_parks"
          to="#"
          lines={what('Du vattnar växter.', 'task.plants')}
        />
        <PlaceCard
          title="Hjälpa till i köket"
          employer="LSS-boendet Granen"
          area="kitchen_meals"
          to="#"
          lines={what('Du skalar grönsaker och dukar.', 'task.cook')}
        />
      </PlaceCards>
      <ReadAloud reading={reading} />
      <SayList
        lines={lines}
        reading={{ ...reading, place: reading.place ?? { sentence: 1, start: 26, end: 33 } }}
      />
      <Answers chosen={answer} onAnswer={setAnswer} />
    </div>
  );
}
