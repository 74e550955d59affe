/** How money comes in, the most usual first. */
export const paymentMethods = ['transfer', 'sepa', 'card', 'cheque', 'cash', 'payroll'] as const;
