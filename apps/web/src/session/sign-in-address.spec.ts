import { returnAddress, signInAddress } from './sign-in-address';

describe('sign-in address', () => {
  it('keeps where one was', () => {
    expect(signInAddress({ pathname: '/deltagare', search: '?steg=3' })).toBe(
      '/logga-in?till=%2Fdeltagare%3Fsteg%3D3',
    );
    expect(signInAddress({ pathname: '/', search: '' })).toBe('/logga-in');
    expect(signInAddress({ pathname: '/logga-in', search: '?till=%2Fx' })).toBe('/logga-in');
  });

  it.each([
    ['https://evil.example/'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['javascript:alert(1)'],
    ['/logga-in?till=/x'],
    [null],
  ])('goes home rather than to %s', (wanted) => expect(returnAddress(wanted)).toBe('/'));

  it('goes to an address of ours', () => {
    expect(returnAddress('/platser?vy=karta')).toBe('/platser?vy=karta');
  });
});
