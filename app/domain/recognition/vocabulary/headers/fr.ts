import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const fr: HeaderWords = {
  name: {
    certain: words(`
      prestataire | prestataires | nom du prestataire | nom prestataire | prestataire de service |
      prestataire de services | prestataire sous traitant | sous traitant | sous traitants | soustraitant |
      soustraitants | sous traitant ulterieur | sous traitants ulterieurs | nom du sous traitant |
      nom sous traitant | nom du sous traitant ulterieur | nom des sous traitants | nom des sous traitants ulterieurs |
      sous traitant rgpd | sous sous traitant | sous traitant autorise | sous traitants autorises |
      sous traitant de donnees | fournisseur | fournisseurs | nom du fournisseur | nom fournisseur |
      fournisseur de services | fournisseur de service | editeur | editeurs | nom de l editeur |
      identite du sous traitant | identite du prestataire | nom du tiers | importateur de donnees |
      importateur des donnees | sous traitant nom | prestataire externe
    `),
    likely: words(`
      nom | noms | societe | societes | nom de la societe | nom de l entreprise | tiers | entreprise | entreprises |
      denomination | entite | entites | destinataire | destinataires | destinataire des donnees | partenaire |
      partenaires | nom du partenaire | acteur | acteurs | organisme | intervenant | intervenants | importateur |
      identite | operateur | libelle | nom du destinataire | sous traitance | etablissement bancaire | hebergeur
    `),
  },
  contractingEntity: {
    certain: words(`
      entite contractante | entite juridique | entites juridiques | entite legale | raison sociale | nom juridique |
      denomination sociale | denomination juridique | denomination legale | cocontractant | co contractant |
      partie contractante | societe contractante | personne morale | nom legal | entite signataire |
      societe juridique | nom de l entite | nom de l entite juridique
    `),
    likely: words('forme juridique'),
  },
  product: {
    certain: words(`
      nom du produit | nom commercial | nom de l outil | nom de la solution | nom du logiciel | nom du service |
      nom de l application | nom de marque | produit utilise | outil utilise | solution utilisee
    `),
    likely: words(`
      produit | produits | marque | marques | outil | outils | solution logicielle | logiciel | logiciels |
      plateforme | systeme | outil service | produit service | produits et services
    `),
  },
  registrationNumber: {
    certain: words(`
      siren | siret | rcs | numero d immatriculation | immatriculation | numero de tva | numero siren | numero siret |
      n siren | n siret | n tva | numero tva | n de tva | tva intracommunautaire | numero rcs | n rcs |
      numero d entreprise | identifiant legal | siren siret
    `),
    likely: words('tva'),
  },
  address: {
    certain: words(`
      adresse | adresses | adresse postale | adresse du siege | adresse du siege social | siege social |
      adresse complete | coordonnees adresse | adresse legale | adresse de la societe | coordonnees postales
    `),
    likely: words('rue'),
  },
  establishmentCountry: {
    certain: words(`
      pays d etablissement | pays du siege | pays siege | pays du siege social | pays d immatriculation |
      lieu d etablissement | lieu du siege | localisation du siege | siege de la societe | siege de l entreprise |
      pays d origine | pays d incorporation | nationalite | pays de l entite | pays de la societe |
      localisation de l entite | siege du sous traitant | etablissement | pays d enregistrement | domiciliation
    `),
    likely: words('juridiction | siege | sieges | pays du prestataire | pays du sous traitant | pays du fournisseur'),
  },
  parentName: {
    certain: words(`
      maison mere | societe mere | groupe | groupe d appartenance | tete de groupe | societe holding | entite mere
    `),
  },
  parentCountry: {
    certain: words(`
      pays de la maison mere | pays maison mere | pays de la societe mere | pays societe mere | pays du groupe |
      nationalite du groupe
    `),
  },
  website: {
    certain: words('site web | site internet | adresse du site | url du site | page d accueil | lien du site'),
    likely: words('lien | liens | domaine | domaines | en savoir plus | adresse web | plus d informations'),
  },
  contactName: {
    certain: words(`
      nom du contact | personne de contact | interlocuteur | interlocuteurs | contact principal | coordonnees nom |
      nom de l interlocuteur | nom contact | contact nom | personne a contacter
    `),
  },
  contactRole: {
    certain: words('fonction du contact | role du contact | poste du contact | qualite du contact | contact fonction'),
  },
  contactEmail: {
    certain: words(`
      courriel | courriels | adresse e mail | adresse email | adresse mail | adresse electronique | e mail de contact |
      email de contact | email du contact | mail de contact | mail du contact | courriel de contact | contact rgpd |
      email dpo | mail dpo | email du dpo | courriel du dpo | email dpd | coordonnees de contact | coordonnees email |
      coordonnees du dpo | contact vie privee | adresse de contact | contact du dpo | email contact
    `),
    likely: words('mel | dpd | coordonnees | contact donnees personnelles'),
  },
  privacyUrl: {
    certain: words(`
      politique de confidentialite | politiques de confidentialite | confidentialite | politique vie privee |
      politique de vie privee | politique de protection des donnees | lien politique de confidentialite |
      charte de confidentialite | politique rgpd | url politique de confidentialite
    `),
  },
  subprocessorListUrl: {
    certain: words(`
      liste des sous traitants | liste de ses sous traitants | liste des sous traitants ulterieurs |
      lien liste des sous traitants | liste sous traitants | ses sous traitants | sous traitants du prestataire |
      sous traitants de rang 2
    `),
  },
  certifications: {
    certain: words('certificats | certifications de securite | labels | agrements | certification hds'),
  },
  service: {
    certain: words(`
      prestation | prestations | nature de la prestation | nature des prestations | nature prestation |
      type de prestation | description de la prestation | description des prestations | service fourni |
      services fournis | service rendu | services rendus | service utilise | services utilises | nature du service |
      nature des services | type de service | types de services | type de services | categorie de service |
      description du service | description des services | activite | activite de traitement |
      activites de traitement | activite sous traitee | activites sous traitees | activites confiees |
      activite realisee | objet de la prestation | objet du service | prestation fournie | prestations fournies |
      prestation realisee | prestation de service | prestations de services | role et finalite |
      ce qu il fait | ce qu ils font | a quoi il sert | utilise pour | services concernes | service concerne |
      mission confiee | missions confiees | missions | taches | tache confiee | traitement confie | operation confiee |
      operations confiees | objet de la sous traitance | nature de la sous traitance | fonctionnalite |
      fonctionnalites | prestations sous traitees | prestation sous traitee | usage prevu | domaine d intervention
    `),
    likely: words(`
      objet du marche | utilisation | utilisations | usages | activites | fonction | fonctions | objet | objets | perimetre  |
      utilite | cas d usage
    `),
    weak: words(
      'mission | categorie | type de prestataire | type de fournisseur | type de sous traitant | secteur | domaine d activite',
    ),
  },
  role: {
    certain: words(`
      role rgpd | qualification rgpd | qualification juridique | qualite rgpd | role au sens du rgpd |
      responsable ou sous traitant | role juridique | statut au sens du rgpd
    `),
    likely: words('statut rgpd | qualite | type de relation | relation'),
  },
  purpose: {
    certain: words(`
      finalite | finalites | finalite du traitement | finalites du traitement | finalites des traitements |
      finalite s | finalite de traitement | finalites de traitement | finalite de la sous traitance |
      finalite du transfert | finalite d utilisation | objet du traitement | nature du traitement |
      nature des traitements | nature et finalite | nature et finalite du traitement | nature et objet du traitement |
      objet et nature du traitement | nature des operations | description du traitement |
      description des traitements | operations de traitement | traitement effectue | traitements effectues |
      traitement concerne | traitements concernes | traitement realise | traitements realises | objectif du traitement |
      raison du recours | motif du recours | objet finalite
    `),
    likely: words('but | buts | objectif | objectifs | motif | raison | pourquoi | traitement | traitements'),
  },
  dataCategories: {
    certain: words(`
      donnees traitees | donnees concernees | categories de donnees | categorie de donnees |
      categories de donnees traitees | categories de donnees concernees | categories des donnees |
      categories de donnees personnelles | categories de donnees a caractere personnel | types de donnees |
      type de donnees | type de donnees traitees | types de donnees traitees | types de donnees personnelles |
      nature des donnees | nature des donnees traitees | donnees personnelles | donnees personnelles traitees |
      donnees personnelles concernees | donnees a caractere personnel | donnees a caractere personnel traitees |
      donnees transmises | donnees partagees | donnees collectees | donnees stockees | donnees hebergees |
      donnees transferees | donnees accessibles | donnees confiees | donnees impliquees | donnees client |
      donnees clients | donnees utilisateurs | donnees visees | donnees accedees | dcp | dcp traitees |
      perimetre des donnees | informations traitees | informations partagees | donnees communiquees | quelles donnees |
      donnees recues | donnees envoyees | ce qu il recoit | ce qu ils recoivent | ce que nous partageons |
      ce qui est transmis | ce qui est partage
    `),
    likely: words('donnees | informations'),
  },
  dataSubjects: {
    certain: words(`
      personnes concernees | personne concernee | categories de personnes | categorie de personnes |
      categories de personnes concernees | types de personnes concernees | individus concernes
    `),
    likely: words('personnes  | utilisateurs'),
  },
  specialCategories: {
    certain: words(`
      donnees sensibles | donnee sensible | categories particulieres | categories particulieres de donnees |
      donnees sensibles traitees | donnees particulieres | donnees de sante
    `),
  },
  retention: {
    certain: words(`
      duree de conservation | durees de conservation | duree de conservation des donnees | conservation |
      delai de conservation | delais de conservation | duree du traitement | duree de stockage | duree conservation |
      duree de retention
    `),
    likely: words('duree | durees | delai'),
  },
  fromOn: {
    certain: words(`
      date de debut | date debut | date d effet | en service depuis | utilise depuis | depuis le | date d ajout |
      ajoute le | date d entree en vigueur | date d entree | entree en vigueur | debut du contrat |
      date de debut du contrat | debut de contrat | date de mise en service | mise en service |
      date d autorisation | date de debut de prestation | sous traitant depuis
    `),
    likely: words('depuis | debut | ajout'),
  },
  untilOn: {
    certain: words(`
      date de fin | date fin | fin de contrat | fin du contrat | date de fin de contrat | date de fin du contrat |
      jusqu au | date d echeance | echeance du contrat | date d expiration | date de retrait | retire le |
      date de resiliation | fin de validite
    `),
    likely: words('fin | echeance | jusqu a'),
  },
  contract: {
    certain: words(`
      contrat | contrats | contrat art 28 | contrat article 28 | contrat de sous traitance | contrat rgpd |
      accord de sous traitance | accord de traitement | accord de traitement des donnees | statut du contrat |
      etat du contrat | avenant rgpd | avenant | clause rgpd | clauses rgpd | clause de sous traitance |
      convention de sous traitance | dpa signe | contrat signe oui non | contrat conclu | encadrement contractuel |
      base contractuelle | acte juridique | statut dpa | statut du dpa
    `),
    likely: words('accord | convention | contractualisation'),
  },
  contractReference: {
    certain: words(`
      reference du contrat | reference contrat | numero de contrat | numero du contrat | n contrat | n de contrat |
      ref contrat | ref du contrat | references du contrat | reference contractuelle | reference du dpa | version du dpa
    `),
  },
  contractSignedOn: {
    certain: words(`
      date de signature | contrat signe | contrat signe le | dpa signe le | date du contrat | signe le |
      date de signature du contrat | date de signature du dpa | date du dpa | signature du contrat | date signature |
      date de signature dpa | signature le
    `),
  },
  contractUrl: {
    certain: words(`
      lien dpa | lien du dpa | lien vers le dpa | lien du contrat | lien contrat | lien vers le contrat |
      lien accord de traitement | url dpa | url du dpa | dpa lien | lien documentation | lien vers dpa
    `),
  },
  flowDown: {
    certain: words(`
      obligations repercutees | memes obligations | repercussion des obligations | obligations identiques |
      repercussion
    `),
  },
  published: {
    certain: words('publie | publiee | liste publique | sur la liste publique | publication'),
  },
  verifiedOn: {
    certain: words(`
      date de verification | verifie le | verifiee le | derniere verification | date de derniere verification |
      derniere revue | date de derniere revue | dernier audit | date du dernier audit | dernier controle |
      controle le | derniere evaluation | revu le
    `),
  },
  reviewDueOn: {
    certain: words(`
      date de revision | prochaine revision | prochaine revue | date de revue | date de reexamen | a revoir le |
      date de prochaine revue | prochaine verification | prochain controle | prochain audit | prochaine evaluation |
      date de renouvellement | renouvellement | reexamen | a verifier le | date de prochaine revision
    `),
  },
  notes: {
    certain: words(`
      remarque | remarques | commentaire | commentaires | observation | observations | autres informations |
      informations complementaires | precisions | notes internes | complement d information | informations diverses |
      autre information
    `),
    likely: words('divers | infos | details | precision'),
  },
  locations: {
    certain: words(`
      pays | pays concerne | pays concernes | localisation | localisations | localisation des donnees |
      localisation donnees | localisation geographique | lieu | lieux | emplacement | emplacements |
      emplacement des donnees | implantation | implantations | situation geographique | pays de destination |
      pays destinataire | pays destinataires | pays de transfert | pays du transfert | pays tiers destinataire |
      pays tiers concerne | zone geographique | zones geographiques | localisation du sous traitant |
      localisation du prestataire | lieu du sous traitant | residence des donnees | pays localisation |
      pays region | pays importateur | pays ou region | localisation pays
    `),
    likely: words(`
      territoire | territoires | ou | zone | zones | ville | villes | ville pays | localite | secteur geographique
    `),
  },
  storedIn: {
    certain: words(`
      hebergement | hebergements | lieu d hebergement | lieux d hebergement | lieu hebergement |
      pays d hebergement | pays hebergement | zone d hebergement | region d hebergement | hebergement des donnees |
      hebergement donnees | localisation de l hebergement | localisation hebergement | localisation d hebergement |
      donnees hebergees en | heberge en | hebergees en | heberge a | hebergeur et localisation |
      lieu de stockage | lieux de stockage | lieu stockage | pays de stockage | stockage | stockage des donnees |
      localisation du stockage | lieu de conservation | localisation des serveurs | localisation serveurs |
      localisation du serveur | lieu des serveurs | emplacement des serveurs | serveurs | centre de donnees |
      centres de donnees | localisation du datacenter | localisation des datacenters | region cloud | site d hebergement |
      donnees stockees en
    `),
  },
  processedIn: {
    certain: words(`
      lieu de traitement | lieux de traitement | lieu du traitement | lieux du traitement | lieu des traitements |
      lieu de traitement des donnees | lieu traitement | pays de traitement | pays du traitement |
      pays de traitement des donnees | region de traitement | zone de traitement | site de traitement |
      localisation du traitement | localisation des traitements | localisation de traitement |
      localisation traitement | lieu d execution | lieu d execution de la prestation | lieu de la prestation |
      lieu de realisation | traitement en | donnees traitees en | lieu de traitement et de stockage |
      lieu de stockage et de traitement | lieu d hebergement et de traitement | emplacement du traitement
    `),
  },
  accessedFrom: {
    certain: words(`
      acces a distance | acces a distance depuis | acces depuis | acces distant | acces distants | lieu d acces |
      lieux d acces | pays d acces | lieu du support | lieu de support | localisation du support | pays du support |
      equipes support | localisation des equipes | acces depuis l etranger | localisation des acces |
      lieu d intervention | teleassistance
    `),
  },
  safeguards: {
    certain: words(`
      garantie | garanties | garantie appropriee | garanties appropriees | garanties de transfert |
      garanties du transfert | garanties transfert | garanties transferts | garantie transfert |
      garanties pour le transfert | garanties pour les transferts | garanties encadrant le transfert |
      garanties hors ue | garanties de conformite | mecanisme de transfert | mecanismes de transfert |
      mecanisme du transfert | mecanisme transfert | mecanisme juridique | mecanisme juridique de transfert |
      mecanisme d encadrement | mecanisme | outil de transfert | outils de transfert | base de transfert |
      base du transfert | base legale du transfert | base legale de transfert | base juridique du transfert |
      base juridique de transfert | fondement du transfert | fondement juridique du transfert | encadrement |
      encadrement du transfert | encadrement des transferts | encadrement transfert | encadrement transferts |
      encadrement juridique | encadrement juridique du transfert | encadrement hors ue |
      modalites de transfert | modalites d encadrement | instrument de transfert | instrument juridique |
      clauses contractuelles types | cct | cct dpf | garantie de transfert | mesures d encadrement |
      transferts internationaux | transfert international | protection des transferts | garanties rgpd |
      conditions du transfert | conditions de transfert | base legale transfert | support juridique du transfert
    `),
    likely: words(`
      transfert | transferts | base legale | base juridique | fondement juridique | fondement | transfert de donnees |
      transferts de donnees | protections | cadre juridique | cadre
    `),
  },
  leavesEea: {
    certain: words(`
      hors ue | hors eee | hors ue eee | hors de l ue | hors de l eee | hors union europeenne |
      hors de l union europeenne | hors europe | transfert hors ue | transferts hors ue | transfert hors de l ue |
      transferts hors de l ue | transfert hors eee | transferts hors eee | transfert hors ue eee |
      transferts hors ue eee | transfert hors union europeenne | transferts hors union europeenne |
      transfert hors de l union europeenne | transferts hors de l union europeenne | transfert hors europe |
      envoi des donnees hors ue | envoi de donnees hors ue | donnees hors ue | donnees transferees hors ue |
      transfert de donnees hors ue | transfert de donnees hors de l ue | transferts de donnees hors ue |
      transfert vers un pays tiers | transfert pays tiers | transferts vers des pays tiers | transferts pays tiers |
      transfert vers pays tiers | pays tiers | transfert oui non | transfert hors ue oui non | sortie de l ue |
      flux hors ue | flux transfrontalier | flux transfrontaliers | acces hors ue | transfert en dehors de l ue |
      transfert en dehors de l eee | transfert en dehors de l union europeenne
    `),
  },
  unused: {
    certain: words(`
      proprietaire | referent | referente | agent referent | gestionnaire | chef de projet | statut | telephone | tel |
      portable | logotype | risque | risques | niveau de risque | criticite | priorite | cout | couts | prix | montant |
      devise | departement | service interne | direction metier | equipe | equipes | metier | cree par |
      date de creation | date de modification | historique | code postal | code insee | civilite | prenom | structure nom |
      structure siren | structure code insee | clauses contractuelles verifiees | adopte les elements de securite |
      tient a jour un registre | registre des traitements | preuve | preuves | dpd civilite | dpd prenom | dpd nom |
      dpd fonction | dpd telephone | dpd le sous traitant a designe un dpd | a designe un dpd | mesures de securite |
      mesures techniques | securite | chiffrement | entrainement | entrainement sur les donnees | entrainement ia |
      derniere mise a jour | mise a jour | complement d adresse | service demandeur | service utilisateur |
      service responsable | service referent | responsable interne | obligatoire ou optionnel | identifiant interne
    `),
    likely: words(`
      n | numero | ref | ligne | etat | actif | direction | directions | responsable | version | modification |
      modifications | evolution | action a mener | actions | piece jointe | pieces jointes | document | documents |
      justificatif | obligatoire | facultatif | optionnel | identifiant | code | exportateur | client | dpd email |
      conformite | conforme | langue | aipd
    `),
  },
};
