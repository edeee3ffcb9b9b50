/** What only the reading of notes needs, in a bundle of its own: the server answers `initialize` before this is loaded. */
export { createLanguageService } from '../languageService';
