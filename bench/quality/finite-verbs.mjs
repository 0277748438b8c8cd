/** Finite verbs that case notes are full of; participles and infinitives are left out: telegrams have those too. */
const WORDS = `
  is ben bent zijn was waren word wordt worden werd werden heb hebt heeft hebben had hadden
  kan kun kunt kunnen kon konden wil wilt willen wilde wilden wou zal zult zullen zou zouden mag mogen mocht mochten
  moet moeten moest moesten hoef hoeft hoefde durf durft durfde ga gaat gaan ging gingen kom komt komen kwam kwamen
  blijf blijft blijven bleef bleven lijkt leek blijkt bleek schijnt staat staan stond stonden ligt liggen lag lagen
  zit zitten zat zaten loopt lopen liep liepen doe doet doen deed deden maak maakt maken maakte maakten
  geef geeft geven gaf gaven neem neemt nemen nam namen krijg krijgt krijgen kreeg kregen houd houdt houden hield
  hielden laat laten liet lieten zie ziet zien zag zagen hoor hoort hoorde hoorden weet wist wisten denk denkt dacht
  dachten vind vindt vinden vond vonden voel voelt voelde zeg zegt zeggen zei zeiden vertel vertelt vertellen vertelde
  vertelden spreek spreekt spreken sprak spraken vraag vraagt vragen vroeg vroegen bel belt bellen belde belden
  meld meldt melden meldde meldden schrijf schrijft schreef schreven lees leest las lazen geldt gold
  noem noemt noemde noemden verklaart verklaarde bevestigt bevestigde erkent erkende ontkent ontkende legt legde
  stelt stelde zet zette breng brengt bracht brachten haal haalt haalde halen reageert reageerde
  begint begon begonnen stopt stopte start startte volgt volgde volgen woont woonde wonen leeft leefde slaapt sliep
  helpt hielp helpen werkt werkte werken speelt speelde zorgt zorgde zoekt zocht belooft beloofde
  verwacht verwachtte bespreek bespreekt besprak bespraken overleg overlegt overlegde spreekt belde
  sluit sloot vertrekt vertrok verlaat verliet valt viel slaat sloeg sloegen schopt schopte duwt duwde
  schreeuwt schreeuwde huilt huilde drinkt dronk gebruikt gebruikte betreft betrof bestaat bestond hangt hing
  bezoek bezoekt bezocht bezochten ontvang ontvangt ontving ontvingen wijst wees toont toonde leert leerde
  mist miste wacht wachtte probeert probeerde merkt merkte ziet heet komt steunt steunde tekent tekende
  ondertekent ondertekende schrok schrikt stapt stapte beoordeel beoordeelt beoordeelde stemt stemde regelt regelde stuurt stuurde stuurden draagt droeg droegen pakt pakte rijdt reed fietst fietste
`;

export const FINITE_VERBS = new Set(WORDS.trim().split(/\s+/u));
