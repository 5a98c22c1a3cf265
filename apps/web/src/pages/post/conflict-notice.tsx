import { Button, Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import type { ContentField } from './content';
import type { Draft } from './use-draft';

/** Says what somebody else changed. Where both wrote, one chooses; nothing typed is lost before that. */
export function ConflictNotice({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { divergence, server, resolve } = draft;
  if (!divergence) return null;
  const name = (field: ContentField): string => t(`post.field.${field}`);
  const by = server?.history[0]?.by;
  if (divergence.both.length === 0)
    return (
      <Notice
        className="conflict"
        title={by ? t('post.otherChangedBy', { name: by }) : t('post.otherChanged')}
        live
      >
        <p>{t('post.otherFields', { fields: divergence.changed.map(name).join(', ') })}</p>
        <Button small onPress={() => resolve('mine')}>
          {t('post.understood')}
        </Button>
      </Notice>
    );
  return (
    <Notice
      kind="warn"
      className="conflict"
      title={by ? t('post.bothChangedBy', { name: by }) : t('post.bothChanged')}
      live
    >
      <p>{t('post.bothText')}</p>
      <dl className="kv wide">
        {divergence.both.map((field) => (
          <div className="kv-row" key={field}>
            <dt>{name(field)}</dt>
            <dd>
              {t('post.theirs')} {inWords(divergence.theirs[field], t('post.anotherChoice'))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button onPress={() => resolve('mine')}>{t('post.keepMine')}</Button>
        <Button onPress={() => resolve('theirs')}>{t('post.takeTheirs')}</Button>
      </div>
    </Notice>
  );
}

/** Words and numbers as they stand; what is made of many parts is named only. */
function inWords(value: unknown, otherwise: string): string {
  if (typeof value === 'string') return `”${value.length > 160 ? `${value.slice(0, 160)} …` : value}”`;
  return typeof value === 'number' ? String(value) : otherwise;
}
