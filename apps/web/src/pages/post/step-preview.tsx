import { Link, useSearchParams } from 'react-router';
import { Icon, Notice, Pictogram, Scene, Skeleton, Tabs } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { FactColumn } from '../openings/fact-column';
import type { OpeningData } from '../openings/opening-facts';
import { NeedMeterAside } from '../openings/need-meter-aside';
import { OverviewTab } from '../openings/overview-tab';
import { whenLine } from '../openings/when-line';
import { useViewer } from '../../session/viewer';
import { placeOfField } from './field-places';
import type { StepProps } from './step-props';

/** Step 4: what is missing, what the text check says, and the opening as staff and as the participant see it. */
export function StepPreview({ draft, report }: StepProps) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const { server } = draft;
  const { role } = useViewer();
  if (!server) return <Notice title={t('post.nothingYet')} />;
  const voice = parameters.get('vy') === 'deltagare' ? 'deltagare' : 'personal';
  const leadTo = (path: string): URLSearchParams => {
    const { step, field } = placeOfField(path);
    const to = new URLSearchParams(parameters);
    to.set('steg', String(step));
    to.set('falt', field);
    return to;
  };
  return (
    <>
      {server.missing.length > 0 ? (
        <Notice title={t('openings.missingTitle', { n: server.missing.length })}>
          <ul className="bul">
            {server.missing.map(({ path, message }) => (
              <li key={path}>
                <Link to={{ search: leadTo(path).toString() }}>{message}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="ok" title={t('post.complete')}>
          {t(server.status === 'draft' ? 'post.completeText' : 'post.completeLive')}
        </Notice>
      )}
      {report.findings.length > 0 ? (
        <Notice kind="warn" title={t('post.findings', { n: report.findings.length })}>
          <ul className="bul">
            {report.findings.map((finding) => (
              <li key={`${finding.field} ${finding.start} ${finding.kind}`}>
                <Link to={{ search: leadTo(finding.field).toString() }}>
                  {finding.excerpt ? `”${finding.excerpt.slice(0, 60)}”: ` : ''}
                  {finding.message}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {role === 'employer_contact' || role === 'hr_officer' ? <NeedMeterAside opening={server} /> : null}
      <Tabs
        label={t('post.previewLabel')}
        selected={voice}
        onSelect={(vy) => {
          const to = new URLSearchParams(parameters);
          to.set('vy', vy);
          setParameters(to, { replace: true, preventScrollReset: true });
        }}
        tabs={[
          { id: 'personal', label: t('post.asStaff'), content: <StaffView opening={server} /> },
          { id: 'deltagare', label: t('post.asParticipant'), content: <ParticipantView opening={server} /> },
        ]}
      />
      {draft.saving.state === 'saving' ? <Skeleton rows={1} /> : null}
    </>
  );
}

function StaffView({ opening }: { opening: OpeningData }) {
  return (
    <div className="preview">
      <OverviewTab opening={opening} />
      <FactColumn opening={opening} />
    </div>
  );
}

/** The card and the words that a participant meets; the reasons why it suits come with each person's own profile. */
function ParticipantView({ opening }: { opening: OpeningData }) {
  const { t, format } = useTranslation();
  const when = whenLine(opening.schedule, format);
  return (
    <div className="preview preview-calm">
      <article className="place">
        <Scene area={opening.areas[0] ?? ''} decorative />
        <div className="place-body">
          <div>
            <h3>{opening.title || t('openings.untitled')}</h3>
            <p className="muted">{opening.workplace?.name ?? opening.organisation.name}</p>
          </div>
          <p>{opening.easyText || t('openings.noEasyText')}</p>
          <ul className="picts">
            <li>
              <Pictogram concept={`area.${opening.areas[0] ?? ''}`} />
              <span>{opening.tasks[0]?.text ?? t('post.noTask')}</span>
            </li>
            {when ? (
              <li>
                <Pictogram concept="time.clock" />
                <span>{when}</span>
              </li>
            ) : null}
          </ul>
        </div>
      </article>
      <p className="more-note">
        <Icon name="info" />
        <span>{t('post.participantNote')}</span>
      </p>
    </div>
  );
}
