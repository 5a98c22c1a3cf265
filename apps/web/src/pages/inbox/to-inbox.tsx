import { Navigate } from 'react-router';

/** The bell's address. */
export const Component = () => <Navigate to="/inkorg" replace />;
