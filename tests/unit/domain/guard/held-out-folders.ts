import type { KnownParts } from '../../../support/guard-marks.ts';

/** What the invented folders of the held-out sentences know. No other text of the project uses them. */
export const heldOutFolders: Readonly<Record<string, KnownParts>> = {
  annika: {
    own: ['Annika Sjölund'],
    others: ['Göran Sjölund', 'Elvira Sjölund', 'Marie-Louise Dahl'],
    places: ['Tallstigen 7', 'Solgläntan'],
    numbers: ['19850709-9805', '070-174 06 05', 'annika.sjolund@example.se', 'SN 2025/0417'],
    smallPlaces: ['Alfta', 'Edsbyn'],
  },
  hassan: {
    own: ['Hassan Abdi Warsame'],
    others: ['Fadumo Ali Nur', 'Yusuf Warsame'],
    places: ['Norra Ringvägen 88', 'Eken'],
    numbers: ['19780530-9809', '0701740655'],
    smallPlaces: [],
  },
  anna: {
    own: ['Anna-Karin Öberg', 'Anki'],
    others: ['Måns Öberg', 'Ann-Sofie Åkesson'],
    places: [],
    numbers: ['19691212-9803'],
    smallPlaces: ['Bengtsfors'],
  },
  lars: {
    own: ['Lars Månsson'],
    others: ['Agnes Månsson', 'Krzysztof Wójcik'],
    places: ['Östra Hult 214', 'Gjutaren 5'],
    numbers: ['19880120-9803'],
    smallPlaces: [],
  },
  parisa: {
    own: ['Parisa Hosseini-Karimi', 'Pari'],
    others: ['Reza Tehrani', 'Emina Hadžić'],
    places: [],
    numbers: [],
    smallPlaces: [],
  },
  stig: {
    own: ['Stig Lo'],
    others: ['Sol Lindberg', 'Hans Björn'],
    places: ['Backa gård 2'],
    numbers: ['070-174 06 60'],
    smallPlaces: ['Malå'],
  },
  per: {
    own: ['Per Mark'],
    others: ['April Holm', 'Maj Lund'],
    places: [],
    numbers: ['19561004-9800'],
    smallPlaces: [],
  },
  matti: {
    own: ['Matti Väisänen'],
    others: ['Päivi Korhonen', 'Nils'],
    places: [],
    numbers: [],
    smallPlaces: ['Övertorneå'],
  },
  grace: {
    own: ['Grace Okafor'],
    others: ['Will May', 'Mark Rose'],
    places: ['Elm House'],
    numbers: ['HSN-2025-881'],
    smallPlaces: [],
  },
  karin: {
    own: ['Karin Nyström'],
    others: ['Erik Nyström'],
    places: ['Sjövägen 18'],
    numbers: ['070-174 06 77'],
    smallPlaces: ['Jokkmokk'],
  },
  ahmed: {
    own: ['Ahmed Al-Rashid'],
    others: ['Layla Al-Rashid'],
    places: [],
    numbers: ['780590-9806'],
    smallPlaces: [],
  },
};
