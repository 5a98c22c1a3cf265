/* The duotone symbols in use, from Phosphor (MIT). */
import alarmSymbol from 'phosphor:duotone/alarm';
import archiveSymbol from 'phosphor:duotone/archive';
import armchairSymbol from 'phosphor:duotone/armchair';
import babySymbol from 'phosphor:duotone/baby';
import barbellSymbol from 'phosphor:duotone/barbell';
import bellRingingSymbol from 'phosphor:duotone/bell-ringing';
import bicycleSymbol from 'phosphor:duotone/bicycle';
import bookOpenSymbol from 'phosphor:duotone/book-open';
import booksSymbol from 'phosphor:duotone/books';
import brainSymbol from 'phosphor:duotone/brain';
import briefcaseSymbol from 'phosphor:duotone/briefcase';
import broomSymbol from 'phosphor:duotone/broom';
import busSymbol from 'phosphor:duotone/bus';
import calculatorSymbol from 'phosphor:duotone/calculator';
import calendarBlankSymbol from 'phosphor:duotone/calendar-blank';
import carSymbol from 'phosphor:duotone/car';
import chatTeardropTextSymbol from 'phosphor:duotone/chat-teardrop-text';
import chatsCircleSymbol from 'phosphor:duotone/chats-circle';
import checkSymbol from 'phosphor:duotone/check';
import clockSymbol from 'phosphor:duotone/clock';
import clockCountdownSymbol from 'phosphor:duotone/clock-countdown';
import clockUserSymbol from 'phosphor:duotone/clock-user';
import cloudRainSymbol from 'phosphor:duotone/cloud-rain';
import coffeeSymbol from 'phosphor:duotone/coffee';
import cookingPotSymbol from 'phosphor:duotone/cooking-pot';
import desktopSymbol from 'phosphor:duotone/desktop';
import dogSymbol from 'phosphor:duotone/dog';
import dropSymbol from 'phosphor:duotone/drop';
import earSymbol from 'phosphor:duotone/ear';
import eyeSymbol from 'phosphor:duotone/eye';
import filesSymbol from 'phosphor:duotone/files';
import filmSlateSymbol from 'phosphor:duotone/film-slate';
import firstAidKitSymbol from 'phosphor:duotone/first-aid-kit';
import flagBannerSymbol from 'phosphor:duotone/flag-banner';
import forkKnifeSymbol from 'phosphor:duotone/fork-knife';
import gaugeSymbol from 'phosphor:duotone/gauge';
import hammerSymbol from 'phosphor:duotone/hammer';
import handSymbol from 'phosphor:duotone/hand';
import handHeartSymbol from 'phosphor:duotone/hand-heart';
import handPointingSymbol from 'phosphor:duotone/hand-pointing';
import handWavingSymbol from 'phosphor:duotone/hand-waving';
import handshakeSymbol from 'phosphor:duotone/handshake';
import hardHatSymbol from 'phosphor:duotone/hard-hat';
import heartSymbol from 'phosphor:duotone/heart';
import hourglassSymbol from 'phosphor:duotone/hourglass';
import houseLineSymbol from 'phosphor:duotone/house-line';
import identificationCardSymbol from 'phosphor:duotone/identification-card';
import imageSymbol from 'phosphor:duotone/image';
import infoSymbol from 'phosphor:duotone/info';
import ladderSymbol from 'phosphor:duotone/ladder';
import laptopSymbol from 'phosphor:duotone/laptop';
import lifebuoySymbol from 'phosphor:duotone/lifebuoy';
import lightbulbSymbol from 'phosphor:duotone/lightbulb';
import listChecksSymbol from 'phosphor:duotone/list-checks';
import listNumbersSymbol from 'phosphor:duotone/list-numbers';
import magnifyingGlassSymbol from 'phosphor:duotone/magnifying-glass';
import mapPinSymbol from 'phosphor:duotone/map-pin';
import monitorSymbol from 'phosphor:duotone/monitor';
import musicNotesSymbol from 'phosphor:duotone/music-notes';
import packageSymbol from 'phosphor:duotone/package';
import paletteSymbol from 'phosphor:duotone/palette';
import pathSymbol from 'phosphor:duotone/path';
import pawPrintSymbol from 'phosphor:duotone/paw-print';
import pencilSimpleSymbol from 'phosphor:duotone/pencil-simple';
import personSimpleWalkSymbol from 'phosphor:duotone/person-simple-walk';
import phoneSymbol from 'phosphor:duotone/phone';
import plantSymbol from 'phosphor:duotone/plant';
import pottedPlantSymbol from 'phosphor:duotone/potted-plant';
import prohibitSymbol from 'phosphor:duotone/prohibit';
import puzzlePieceSymbol from 'phosphor:duotone/puzzle-piece';
import questionSymbol from 'phosphor:duotone/question';
import recycleSymbol from 'phosphor:duotone/recycle';
import repeatSymbol from 'phosphor:duotone/repeat';
import shieldCheckSymbol from 'phosphor:duotone/shield-check';
import shuffleSymbol from 'phosphor:duotone/shuffle';
import smileySymbol from 'phosphor:duotone/smiley';
import smileyMehSymbol from 'phosphor:duotone/smiley-meh';
import smileySadSymbol from 'phosphor:duotone/smiley-sad';
import speakerHighSymbol from 'phosphor:duotone/speaker-high';
import starSymbol from 'phosphor:duotone/star';
import storefrontSymbol from 'phosphor:duotone/storefront';
import sunSymbol from 'phosphor:duotone/sun';
import swimmingPoolSymbol from 'phosphor:duotone/swimming-pool';
import tShirtSymbol from 'phosphor:duotone/t-shirt';
import tagSymbol from 'phosphor:duotone/tag';
import targetSymbol from 'phosphor:duotone/target';
import textAaSymbol from 'phosphor:duotone/text-aa';
import thermometerSymbol from 'phosphor:duotone/thermometer';
import ticketSymbol from 'phosphor:duotone/ticket';
import timerSymbol from 'phosphor:duotone/timer';
import toiletSymbol from 'phosphor:duotone/toilet';
import trainSymbol from 'phosphor:duotone/train';
import truckSymbol from 'phosphor:duotone/truck';
import userSymbol from 'phosphor:duotone/user';
import usersSymbol from 'phosphor:duotone/users';
import usersFourSymbol from 'phosphor:duotone/users-four';
import usersThreeSymbol from 'phosphor:duotone/users-three';
import washingMachineSymbol from 'phosphor:duotone/washing-machine';
import wavesSymbol from 'phosphor:duotone/waves';
import wheelchairSymbol from 'phosphor:duotone/wheelchair';
import windSymbol from 'phosphor:duotone/wind';
import wrenchSymbol from 'phosphor:duotone/wrench';
import xSymbol from 'phosphor:duotone/x';

export const symbols = {
  alarm: alarmSymbol,
  archive: archiveSymbol,
  armchair: armchairSymbol,
  baby: babySymbol,
  barbell: barbellSymbol,
  'bell-ringing': bellRingingSymbol,
  bicycle: bicycleSymbol,
  'book-open': bookOpenSymbol,
  books: booksSymbol,
  brain: brainSymbol,
  briefcase: briefcaseSymbol,
  broom: broomSymbol,
  bus: busSymbol,
  calculator: calculatorSymbol,
  'calendar-blank': calendarBlankSymbol,
  car: carSymbol,
  'chat-teardrop-text': chatTeardropTextSymbol,
  'chats-circle': chatsCircleSymbol,
  check: checkSymbol,
  clock: clockSymbol,
  'clock-countdown': clockCountdownSymbol,
  'clock-user': clockUserSymbol,
  'cloud-rain': cloudRainSymbol,
  coffee: coffeeSymbol,
  'cooking-pot': cookingPotSymbol,
  desktop: desktopSymbol,
  dog: dogSymbol,
  drop: dropSymbol,
  ear: earSymbol,
  eye: eyeSymbol,
  files: filesSymbol,
  'film-slate': filmSlateSymbol,
  'first-aid-kit': firstAidKitSymbol,
  'flag-banner': flagBannerSymbol,
  'fork-knife': forkKnifeSymbol,
  gauge: gaugeSymbol,
  hammer: hammerSymbol,
  hand: handSymbol,
  'hand-heart': handHeartSymbol,
  'hand-pointing': handPointingSymbol,
  'hand-waving': handWavingSymbol,
  handshake: handshakeSymbol,
  'hard-hat': hardHatSymbol,
  heart: heartSymbol,
  hourglass: hourglassSymbol,
  'house-line': houseLineSymbol,
  'identification-card': identificationCardSymbol,
  image: imageSymbol,
  info: infoSymbol,
  ladder: ladderSymbol,
  laptop: laptopSymbol,
  lifebuoy: lifebuoySymbol,
  lightbulb: lightbulbSymbol,
  'list-checks': listChecksSymbol,
  'list-numbers': listNumbersSymbol,
  'magnifying-glass': magnifyingGlassSymbol,
  'map-pin': mapPinSymbol,
  monitor: monitorSymbol,
  'music-notes': musicNotesSymbol,
  package: packageSymbol,
  palette: paletteSymbol,
  path: pathSymbol,
  'paw-print': pawPrintSymbol,
  'pencil-simple': pencilSimpleSymbol,
  'person-simple-walk': personSimpleWalkSymbol,
  phone: phoneSymbol,
  plant: plantSymbol,
  'potted-plant': pottedPlantSymbol,
  prohibit: prohibitSymbol,
  'puzzle-piece': puzzlePieceSymbol,
  question: questionSymbol,
  recycle: recycleSymbol,
  repeat: repeatSymbol,
  'shield-check': shieldCheckSymbol,
  shuffle: shuffleSymbol,
  smiley: smileySymbol,
  'smiley-meh': smileyMehSymbol,
  'smiley-sad': smileySadSymbol,
  'speaker-high': speakerHighSymbol,
  star: starSymbol,
  storefront: storefrontSymbol,
  sun: sunSymbol,
  'swimming-pool': swimmingPoolSymbol,
  't-shirt': tShirtSymbol,
  tag: tagSymbol,
  target: targetSymbol,
  'text-aa': textAaSymbol,
  thermometer: thermometerSymbol,
  ticket: ticketSymbol,
  timer: timerSymbol,
  toilet: toiletSymbol,
  train: trainSymbol,
  truck: truckSymbol,
  user: userSymbol,
  users: usersSymbol,
  'users-four': usersFourSymbol,
  'users-three': usersThreeSymbol,
  'washing-machine': washingMachineSymbol,
  waves: wavesSymbol,
  wheelchair: wheelchairSymbol,
  wind: windSymbol,
  wrench: wrenchSymbol,
  x: xSymbol,
} as const;

export type SymbolName = keyof typeof symbols;
