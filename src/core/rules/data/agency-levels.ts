/** The kinds of agency that the form prints under its title, one of which the office leaves or marks. Source: the form. */
export const AGENCY_LEVELS: readonly string[] = ['กระทรวง', 'จังหวัด', 'กรุงเทพมหานคร', 'หน่วยราชการอิสระ'];
