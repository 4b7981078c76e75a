/** Style sheets are webpack's to bundle. */
declare module '*.css';
