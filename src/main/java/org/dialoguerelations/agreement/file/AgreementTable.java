package org.dialoguerelations.agreement.file;

import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.page.SortName;

/** The fields of an agreement in data set files and exports. */
final class AgreementTable {

  static final FieldTable<AgreementEntity, AgreementRow> FIELDS =
      FieldTable.<AgreementEntity, AgreementRow>empty()
          .field("title", Form.REQUIRED_TEXT, (a, v) -> a.title = v, row -> row.agreement().title())
          .field(
              "kind",
              Form.requiredOne(AgreementKind.class),
              (a, v) -> a.kind = v,
              row -> row.agreement().kind())
          .field(
              "legallyBinding",
              Form.FLAG,
              (a, v) -> a.legallyBinding = v,
              row -> row.agreement().legallyBinding())
          .hidden("summary", Form.TEXT, (a, v) -> a.summary = v)
          .date("adopted", (a, v) -> a.adopted = v, row -> row.agreement().adopted())
          .field(
              "adoption",
              Form.one(Adoption.class),
              (a, v) -> a.adoption = v,
              row -> row.agreement().adoption())
          .field("place", Place.form(), (a, v) -> a.place = v, AgreementRow::place)
          .field(
              "adoptedAt",
              Form.code("Meeting"),
              (a, v) -> a.adoptedAtId = v,
              AgreementRow::adoptedAt)
          .date(
              "entryIntoForce",
              (a, v) -> a.entryIntoForce = v,
              row -> row.agreement().entryIntoForce())
          .period("period", (a, v) -> a.period = v, row -> row.agreement().period())
          .field(
              "depositary",
              Form.TEXT,
              (a, v) -> a.depositary = v,
              row -> row.agreement().depositary());

  static AgreementEntity read(RecordFields fields) {
    AgreementEntity agreement = new AgreementEntity();
    agreement.id = fields.key();
    agreement.code = fields.code();
    FIELDS.read(fields, agreement);
    agreement.sortName = SortName.of(agreement.title);
    agreement.sortDate = PartialDate.sortDate(agreement.adopted);
    agreement.recentDate = PartialDate.recentDate(agreement.adopted);
    return agreement;
  }

  private AgreementTable() {}
}
