import type { Feature } from './feature';

/** Municipal employment: job carving for HR, and the board of departments. */
export const employments: Feature = {
  routes: [
    { path: '/uppgiftsdelning', lazy: () => import('../pages/employments/carving-page') },
    { path: '/forvaltningar', lazy: () => import('../pages/employments/board-page') },
  ],
  nav: [
    { to: '/uppgiftsdelning', label: 'carving.title', roles: ['hr_officer'], place: 12 },
    { to: '/forvaltningar', label: 'departments.title', roles: ['hr_officer', 'coordinator'], place: 13 },
  ],
};
