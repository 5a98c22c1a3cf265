import { Icon, Pictogram, Scene } from '../../design';
import { icons, type IconName } from '../../design/icons/icons';
import { signs } from '../../design/icons/signs';

const areas = [
  'archive',
  'library',
  'kitchen_meals',
  'second_hand',
  'warehouse_packing',
  'it',
  'preschool',
  'pool_sports',
  'gardening_parks',
  'cafe_service',
  'caretaking',
  'office_hr',
  'animals',
  'assembly',
  'textile_laundry',
  'care_support',
];

/** Every pictogram, icon and scene. */
export function PictureGallery() {
  return (
    <div className="stack">
      <ul className="pklist">
        {Object.keys(signs).map((concept) => (
          <li key={concept}>
            <Pictogram concept={concept} />
            {concept.split('.')[1]}
          </li>
        ))}
      </ul>
      <p className="row">
        {Object.keys(icons).map((name) => (
          <Icon key={name} name={name as IconName} label={name} />
        ))}
      </p>
      <ul className="places">
        {areas.map((area) => (
          <li key={area}>
            <Scene area={area} />
            {area}
          </li>
        ))}
      </ul>
    </div>
  );
}
