import { useState, type ReactNode } from 'react';
import { Button, PlaceCards } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

/** The first of several cards, and the others when she asks for them: five cards are what one page holds (ux.md §6). */
export function FirstCard({ cards }: Readonly<{ cards: readonly ReactNode[] }>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <>
      <PlaceCards>{all ? cards : cards.slice(0, 1)}</PlaceCards>
      {cards.length > 1 && !all ? (
        <div>
          <Button big onPress={() => setAll(true)}>
            {t('calm.showAll', { n: cards.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
