const scenes = {
  archive: 'archive',
  library: 'library',
  kitchen_meals: 'kitchen',
  second_hand: 'second_hand',
  retail: 'second_hand',
  reuse_recycling: 'second_hand',
  warehouse_packing: 'warehouse',
  it: 'it_media',
  media: 'it_media',
  preschool: 'preschool',
  pool_sports: 'pool',
  gardening_parks: 'garden',
  cafe_service: 'cafe',
  caretaking: 'caretaking',
  cleaning: 'caretaking',
  office_hr: 'office',
  reception: 'office',
  animals: 'animals',
  vehicles_bicycles: 'workshop',
  assembly: 'workshop',
  textile_laundry: 'laundry',
} as const;

export type SceneName = (typeof scenes)[keyof typeof scenes] | 'workplace';

/** The scene that stands for an interest area; areas without a drawing of their own get the nearest or the generic one. */
export function sceneOf(area: string): SceneName {
  return Object.hasOwn(scenes, area) ? scenes[area as keyof typeof scenes] : 'workplace';
}
