import { registerMessages } from '@stegvis/platform';

registerMessages({
  sv: {
    'follow-up-moved': 'Någon hann före. Läs in sidan igen och se vad som gäller nu.',
    'follow-up-window': 'Det är inte dags för den här uppföljningen nu.',
    'follow-up-over': 'Placeringen pågår inte längre.',
    'follow-up-day': 'Dagen ska vara i dag eller tidigare, och inte innan uppföljningen började.',
  },
  en: {
    'follow-up-moved': 'Somebody was first. Load the page again and see what holds now.',
    'follow-up-window': 'It is not the time for this follow-up now.',
    'follow-up-over': 'The placement does not go on any more.',
    'follow-up-day': 'The day must be today or earlier, and not before the follow-up began.',
  },
});
