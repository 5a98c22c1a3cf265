import checkIcon from 'phosphor:regular/check';
import minusIcon from 'phosphor:regular/minus';
import questionIcon from 'phosphor:regular/question';
import questionMarkIcon from 'phosphor:regular/question-mark';
import xIcon from 'phosphor:regular/x';
import caretDownIcon from 'phosphor:regular/caret-down';
import caretRightIcon from 'phosphor:regular/caret-right';
import caretLeftIcon from 'phosphor:regular/caret-left';
import arrowLeftIcon from 'phosphor:regular/arrow-left';
import arrowRightIcon from 'phosphor:regular/arrow-right';
import listIcon from 'phosphor:regular/list';
import magnifyingGlassIcon from 'phosphor:regular/magnifying-glass';
import globeIcon from 'phosphor:regular/globe';
import bellIcon from 'phosphor:regular/bell';
import dotsThreeVerticalIcon from 'phosphor:regular/dots-three-vertical';
import warningIcon from 'phosphor:regular/warning';
import infoIcon from 'phosphor:regular/info';
import checkCircleIcon from 'phosphor:regular/check-circle';
import warningCircleIcon from 'phosphor:regular/warning-circle';
import speakerHighIcon from 'phosphor:regular/speaker-high';
import pauseIcon from 'phosphor:regular/pause';
import stopIcon from 'phosphor:regular/stop';
import playIcon from 'phosphor:regular/play';
import mapTrifoldIcon from 'phosphor:regular/map-trifold';
import slidersHorizontalIcon from 'phosphor:regular/sliders-horizontal';
import printerIcon from 'phosphor:regular/printer';
import envelopeSimpleIcon from 'phosphor:regular/envelope-simple';
import userIcon from 'phosphor:regular/user';
import usersIcon from 'phosphor:regular/users';
import calendarBlankIcon from 'phosphor:regular/calendar-blank';
import clockIcon from 'phosphor:regular/clock';
import plusIcon from 'phosphor:regular/plus';
import pencilSimpleIcon from 'phosphor:regular/pencil-simple';
import trashIcon from 'phosphor:regular/trash';
import copyIcon from 'phosphor:regular/copy';
import signOutIcon from 'phosphor:regular/sign-out';
import shieldCheckIcon from 'phosphor:regular/shield-check';
import briefcaseIcon from 'phosphor:regular/briefcase';
import arrowsClockwiseIcon from 'phosphor:regular/arrows-clockwise';
import downloadSimpleIcon from 'phosphor:regular/download-simple';
import eyeIcon from 'phosphor:regular/eye';
import eyeSlashIcon from 'phosphor:regular/eye-slash';
import lockKeyIcon from 'phosphor:regular/lock-key';
import archiveIcon from 'phosphor:regular/archive';
import houseIcon from 'phosphor:regular/house';
import mapPinIcon from 'phosphor:regular/map-pin';
import busIcon from 'phosphor:regular/bus';
import floppyDiskIcon from 'phosphor:regular/floppy-disk';
import noteIcon from 'phosphor:regular/note';
import chatTextIcon from 'phosphor:regular/chat-text';
import arrowCounterClockwiseIcon from 'phosphor:regular/arrow-counter-clockwise';
import funnelIcon from 'phosphor:regular/funnel';
import starIcon from 'phosphor:regular/star';
import handshakeIcon from 'phosphor:regular/handshake';
import buildingsIcon from 'phosphor:regular/buildings';
import flagIcon from 'phosphor:regular/flag';
import pathIcon from 'phosphor:regular/path';
import hourglassIcon from 'phosphor:regular/hourglass';
import phoneIcon from 'phosphor:regular/phone';
import linkIcon from 'phosphor:regular/link';

/** Every icon in use, under its Phosphor name (regular weight). Add the import and the line together. */
export const icons = {
  check: checkIcon,
  minus: minusIcon,
  question: questionIcon,
  'question-mark': questionMarkIcon,
  x: xIcon,
  'caret-down': caretDownIcon,
  'caret-right': caretRightIcon,
  'caret-left': caretLeftIcon,
  'arrow-left': arrowLeftIcon,
  'arrow-right': arrowRightIcon,
  list: listIcon,
  'magnifying-glass': magnifyingGlassIcon,
  globe: globeIcon,
  bell: bellIcon,
  'dots-three-vertical': dotsThreeVerticalIcon,
  warning: warningIcon,
  info: infoIcon,
  'check-circle': checkCircleIcon,
  'warning-circle': warningCircleIcon,
  'speaker-high': speakerHighIcon,
  pause: pauseIcon,
  stop: stopIcon,
  play: playIcon,
  'map-trifold': mapTrifoldIcon,
  'sliders-horizontal': slidersHorizontalIcon,
  printer: printerIcon,
  'envelope-simple': envelopeSimpleIcon,
  user: userIcon,
  users: usersIcon,
  'calendar-blank': calendarBlankIcon,
  clock: clockIcon,
  plus: plusIcon,
  'pencil-simple': pencilSimpleIcon,
  trash: trashIcon,
  copy: copyIcon,
  'sign-out': signOutIcon,
  'shield-check': shieldCheckIcon,
  briefcase: briefcaseIcon,
  'arrows-clockwise': arrowsClockwiseIcon,
  'download-simple': downloadSimpleIcon,
  eye: eyeIcon,
  'eye-slash': eyeSlashIcon,
  'lock-key': lockKeyIcon,
  archive: archiveIcon,
  house: houseIcon,
  'map-pin': mapPinIcon,
  bus: busIcon,
  'floppy-disk': floppyDiskIcon,
  note: noteIcon,
  'chat-text': chatTextIcon,
  'arrow-counter-clockwise': arrowCounterClockwiseIcon,
  funnel: funnelIcon,
  star: starIcon,
  handshake: handshakeIcon,
  buildings: buildingsIcon,
  flag: flagIcon,
  path: pathIcon,
  hourglass: hourglassIcon,
  phone: phoneIcon,
  link: linkIcon,
} as const;

export type IconName = keyof typeof icons;
