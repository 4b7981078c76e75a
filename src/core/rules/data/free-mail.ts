/**
 * Mail services that anybody opens an account with; officials are asked to use their agency's own addresses. Source:
 * the services' own sign-up pages, and those once common in Thailand.
 */
export const FREE_MAIL: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.co.th', 'outlook.com', 'outlook.co.th', 'live.com'],
  ...['windowslive.com', 'msn.com', 'yahoo.com', 'yahoo.co.th', 'ymail.com', 'rocketmail.com', 'icloud.com', 'me.com'],
  ...['mac.com', 'aol.com', 'mail.com', 'gmx.com', 'proton.me', 'protonmail.com', 'zoho.com', 'thaimail.com'],
]);
