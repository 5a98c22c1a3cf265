import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, LinkButton, Menu, type MenuChoice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { ApproveDialog, CloseDialog, DeleteDialog } from './act-dialogs';
import type { OpeningData } from './opening-facts';
import type { OpeningActs } from './use-opening-acts';

type Asking = 'close' | 'delete' | 'approve' | null;

/** What the reader may do with the opening now: the next step first, the rest in a menu. */
export function ActButtons({ opening, acts }: Readonly<{ opening: OpeningData; acts: OpeningActs }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Asking>(null);
  const may = (act: string): boolean => opening.allowedActs.includes(act);
  const edit = `/platser/${opening.id}/andra`;
  const ready = opening.missing.length === 0;
  const more: MenuChoice[] = [
    { id: 'sheet', label: t('openings.sheet'), icon: 'printer', onAction: () => window.print() },
    ...(may('copy')
      ? [
          {
            id: 'copy',
            label: t('openings.act.copy'),
            icon: 'copy',
            onAction: () => void acts.copy(),
          } as const,
        ]
      : []),
    ...(may('pause')
      ? [
          {
            id: 'pause',
            label: t('openings.act.pause'),
            icon: 'pause',
            onAction: () => void acts.pause(),
          } as const,
        ]
      : []),
    ...(may('close')
      ? [
          {
            id: 'close',
            label: t('openings.act.close'),
            icon: 'archive',
            onAction: () => setAsking('close'),
          } as const,
        ]
      : []),
    ...(may('delete_draft')
      ? [
          {
            id: 'delete',
            label: t('openings.act.delete'),
            icon: 'trash',
            onAction: () => setAsking('delete'),
          } as const,
        ]
      : []),
  ];
  const stop = (): void => setAsking(null);
  return (
    <>
      {may('edit') ? (
        <LinkButton to={edit} icon="pencil-simple">
          {t('openings.act.edit')}
        </LinkButton>
      ) : null}
      {may('resume') ? (
        <Button kind="primary" busy={acts.busy} onPress={() => void acts.resume()}>
          {t('openings.act.resume')}
        </Button>
      ) : null}
      {may('publish') ? (
        <Button
          kind="primary"
          busy={acts.busy}
          onPress={() => (ready ? void acts.publish() : void navigate(`${edit}?steg=4`))}
        >
          {t(ready ? 'openings.act.publish' : 'openings.ownNextDraft')}
        </Button>
      ) : null}
      {may('approve_easy_text') && !may('publish') ? (
        <Button kind="primary" icon="check" busy={acts.busy} onPress={() => setAsking('approve')}>
          {t('openings.act.approve')}
        </Button>
      ) : null}
      <Menu
        label={t('design.more')}
        trigger={<Button icon="dots-three-vertical">{t('openings.moreActs')}</Button>}
        groups={[{ id: 'acts', choices: more }]}
      />
      <CloseDialog open={asking === 'close'} acts={acts} onClose={stop} />
      <DeleteDialog open={asking === 'delete'} acts={acts} onClose={stop} />
      <ApproveDialog open={asking === 'approve'} acts={acts} easyText={opening.easyText} onClose={stop} />
    </>
  );
}
