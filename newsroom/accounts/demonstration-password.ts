/** Of every demonstration person; shown on the sign-in page where they may sign in. */
export const DEMONSTRATION_PASSWORD = 'try the desk first';
