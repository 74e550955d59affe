/** 256 plain French words, each unlike the others: one for each byte. Their order is part of what a receipt says, and never changes. */
export const wordsFr: readonly string[] = `
  abeille abricot acier aigle ail algue alouette amande ambre ancre anémone ange anneau arbre arche ardoise argent armoire artichaut
  asperge atelier aubergine aurore automne avion avoine azur bague balai balance baleine balle bambou banane banc barque basilic bateau
  beurre biche bijou blé bleuet bocal bois bonnet bouche bougie boule bouquet boussole bouteille bouton branche brebis brique brise
  brouette brume buisson bulle cabane cacao café caillou calme canal canard canne canot cape carafe carotte carte casque castor cerise
  cerf chaise chaleur chameau champ chapeau charbon chardon chariot chat chemin chêne cheval chèvre ciel cigale cigogne ciment citron
  clavier clef cloche clou coffre colline colombe comète coquille corail corbeau corde couleur coussin crabe craie crayon crème cuivre
  cygne dauphin désert diamant dragon drapeau dune eau écharpe éclair école écorce écureuil église encre épice épine érable escalier
  étang étoile fable façade faucon fenêtre fer fête feuille figue filet flamme fleur flocon flûte fontaine forêt fougère four fraise
  framboise fusée galet gant garage gare gâteau genêt girafe glace gland globe gomme granit grenier grillon guitare hamac haricot harpe
  herbe hérisson héron hibou hiver horloge huile huître île image iris ivoire jade jardin jasmin jonquille jument jupe kiwi lac laine
  laitue lampe lanterne lapin laurier lavande légume levier lézard lierre lilas lime lin lion livre loutre lune lutin magie maïs maison
  mandarine marbre marché marée marmite marron masque matin melon menthe merle meuble miel mimosa miroir mouette moulin mousse muguet
  mûre musique navet navire neige nénuphar nid noix nuage océan olive orage orange orchidée ortie ours
  oursin pain palmier panier papillon
`
  .trim()
  .split(/\s+/);
