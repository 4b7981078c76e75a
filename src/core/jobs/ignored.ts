/** What was not judged, for faces that list it. */
export { ignoredIn } from '../plan/ignored';
