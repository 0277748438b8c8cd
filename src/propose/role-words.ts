import type { CaseField, RecordField } from '../model/record.js';

/** `key` is of messages, which are not proposed. */
export type Role = Exclude<CaseField, 'key'> | RecordField;

const words = (text: string): readonly string[] => text.split(' ');

/** Words that the names of columns and elements have for what they hold, in Dutch and English. */
export const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  number: words(
    'dossiernummer dossiernr dossierid casusnummer casusnr casusid zaaknummer zaaknr zaakid caseid casenumber caseno clientnummer clientnr clientid nummer nr number id kenmerk referentie',
  ),
  opened: words(
    'geopend gestart aangemaakt openingsdatum opening datumopen opendatum start startdatum begin begindatum aanvang aanmelddatum aanmelding ingangsdatum instroom opened open startdate begindate',
  ),
  closed: words(
    'gesloten afgerond sluitdatum sluiting datumgesloten einde einddatum eind afgesloten afsluiting afsluitdatum beeindigd uitstroom closed close enddate end closingdate',
  ),
  violence: words(
    'aardgeweld geweldsvorm geweldsvormen vormgeweld aardproblematiek problematiek aard soortgeweld geweld violence abuse problem violencetype',
  ),
  organisation: words(
    'organisatie organisatienaam instelling instantie regio team vestiging gemeente organisation organization agency institution',
  ),
  id: words(
    'registratie registratienr registratienummer registratieid nr nummer volgnr volgnummer id regelnr entryid entry recordid recordno seq sequence no',
  ),
  date: words(
    'datum registratiedatum contactdatum invoerdatum datumcontact datumregistratie datumtijd tijdstip wanneer date entrydate created createdat when day dag',
  ),
  author: words(
    'medewerker auteur behandelaar werker gebruiker schrijver opsteller registrator ingevoerddoor door hulpverlener contactpersoon author user worker staff createdby writer employee',
  ),
  section: words(
    'map onderdeel sectie hoofdstuk module tabblad blad formulier categorie groep fase blok section folder category chapter form page group',
  ),
  field: words(
    'veld veldnaam rubriek vraag naam kenmerk label item field fieldname question name attribute key',
  ),
  type: words('type soort veldtype datatype soortveld kind fieldtype valuetype formaat'),
  title: words(
    'onderwerp titel betreft kop documentnaam bestandsnaam document subject title heading caption documentname filename',
  ),
  text: words(
    'waarde tekst inhoud bericht notitie verslag toelichting omschrijving beschrijving antwoord aantekening value text content body message note notes answer description',
  ),
  file: words('bestand pad bestandspad bijlage locatie url file path filepath attachment location link'),
  content: words('inhoud bytes base64 content data blob'),
};

/** Words in the name of a table, sheet or element that holds one dossier a row. */
export const DOSSIER_WORDS = words(
  'dossier dossiers casus casussen zaak zaken case cases client clienten gezin gezinnen kaart kaarten dossierexport record',
);
