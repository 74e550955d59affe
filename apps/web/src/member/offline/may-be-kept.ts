/** Header of a page that a browser may keep to be read without a connection. The server alone knows which: none on which a vote is told. */
export const MAY_BE_KEPT = 'Unevoix-May-Be-Kept';
