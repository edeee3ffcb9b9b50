/** What only the reading of notes and packs needs, in a bundle of its own: the server answers `initialize` before this is loaded. */
export { createLanguageService } from '../languageService';
export { createPackWorkshop } from '../server/packs/packWorkshop';
