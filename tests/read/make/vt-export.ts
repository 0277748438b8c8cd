/** A `vt-xml` export of these dossiers. */
export function vtExport(...dossiers: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<dossierexport systeem="Veilig Thuis" organisatie="Veilig Thuis Proefstreek">\n${dossiers.join('\n')}\n</dossierexport>\n`;
}

/** A dossier with one field, and what else is given in its folder. */
export function vtDossier(number: string, more = ''): string {
  return `<dossier casusnummer="${number}" geopend="2024-01-02" gesloten="" aardGeweld="partnergeweld"><map naam="Intake"><veld registratie="e1" datum="2024-01-02" medewerker="A. de Wit" naam="Aanleiding" type="tekst">Melding van de politie.</veld>${more}</map></dossier>`;
}

/** A dossier whose first folder names an attachment. */
export function vtWithAttachment(number: string, file: string): string {
  return vtDossier(
    number,
    `<bijlage registratie="e2" datum="2024-01-03" medewerker="A. de Wit" naam="Stuk" bestand="${file}"/>`,
  );
}
