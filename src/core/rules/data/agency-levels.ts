/** The kinds of agency that the form prints under its title, one of which is to be left or marked. Source: the form. */
export const AGENCY_LEVELS: readonly string[] = ['กระทรวง', 'จังหวัด', 'กรุงเทพมหานคร', 'หน่วยราชการอิสระ'];
