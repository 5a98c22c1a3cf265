import { Segmented } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import type { Draft } from './use-draft';

type Answer = 'yes' | 'can' | 'no';

/** The 14 access needs: there, can be arranged, not there. Untouched ones are not said at all. */
export function AccessList({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const { access } = draft.content;
  const put = (need: string, answer: Answer): void =>
    draft.change({
      access: [
        ...access.filter((one) => one.need !== need),
        { need, provided: answer === 'yes', canBeArranged: answer === 'can' },
      ],
    });
  return (
    <section className="form-part">
      <h2>{t('post.accessTitle')}</h2>
      <p className="muted">{t('post.accessLead')}</p>
      <ul className="needs">
        {words.entries('access-needs').map(({ code, label }) => {
          const now = access.find((one) => one.need === code);
          return (
            <li className="need two-part" key={code}>
              <span>{label}</span>
              <Segmented<Answer>
                legend={label}
                value={now ? (now.provided ? 'yes' : now.canBeArranged ? 'can' : 'no') : null}
                onChange={(answer) => put(code, answer)}
                options={[
                  { value: 'yes', label: t('openings.provided') },
                  { value: 'can', label: t('openings.canArrange') },
                  { value: 'no', label: t('openings.notProvided') },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
