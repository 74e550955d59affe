import type { Language } from '../../languages/language.js';

/** A register of three people as people write it: it can be imported as it is. */
export const exampleFile: Readonly<Record<Language, string>> = {
  fr: [
    'N° sociétaire;Mouvement;Date d’effet;Nom;Prénom;Nb parts;Valeur nominale',
    '1;admission;01/03/2024;Aubépine;Hélène;;',
    '1;souscription;01/03/2024;;;3;30,00',
    '2;admission;15/04/2024;Le Goff;Loïc;;',
    '2;souscription;15/04/2024;;;10;30,00',
    '3;admission;02/05/2024;Œillet;Anne;;',
    '3;souscription;02/05/2024;;;1;30,00',
    '',
  ].join('\r\n'),
  en: [
    'Member number,Movement,Effective date,Family name,Given name,Shares,Nominal value',
    '1,admission,2024-03-01,Aubépine,Hélène,,',
    '1,subscription,2024-03-01,,,3,30.00',
    '2,admission,2024-04-15,Le Goff,Loïc,,',
    '2,subscription,2024-04-15,,,10,30.00',
    '3,admission,2024-05-02,Œillet,Anne,,',
    '3,subscription,2024-05-02,,,1,30.00',
    '',
  ].join('\r\n'),
};
