import { districts, nearestDistrict, readDegrees } from './malmo-districts';

describe('position picker', () => {
  it('finds every district from its own point', () => {
    expect(districts.map((district) => nearestDistrict(district)?.name)).toEqual(
      districts.map((district) => district.name),
    );
  });

  it('says nothing about a point in another town', () => {
    expect(nearestDistrict({ latitude: 55.704, longitude: 13.191 })).toBeNull();
  });

  it('reads degrees with comma or point and refuses the rest', () => {
    expect(readDegrees(' 55,605 ', 90)).toBe(55.605);
    expect(readDegrees('-13.004', 180)).toBe(-13.004);
    for (const wrong of ['', '91', '1e3', '55,6,0', 'NaN', '0x10']) expect(readDegrees(wrong, 90)).toBeNull();
    expect(readDegrees('180', 180)).toBe(180);
  });
});
