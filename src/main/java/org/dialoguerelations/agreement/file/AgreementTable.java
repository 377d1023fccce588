package org.dialoguerelations.agreement.file;

import java.time.Period;
import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.partner.place.Place;

/** The fields of an agreement in data set files and exports. */
final class AgreementTable {

  static final FieldTable<AgreementEntity, Agreement, AgreementRow> FIELDS =
      FieldTable.<AgreementEntity, Agreement, AgreementRow>exported(AgreementRow::agreement)
          .field("title", Form.REQUIRED_TEXT, (a, v) -> a.title = v, Agreement::title)
          .field(
              "kind", Form.requiredOne(AgreementKind.class), (a, v) -> a.kind = v, Agreement::kind)
          .field(
              "legallyBinding",
              Form.FLAG,
              (a, v) -> a.legallyBinding = v,
              Agreement::legallyBinding)
          .hidden("summary", Form.TEXT, (a, v) -> a.summary = v)
          .date("adopted", (a, v) -> a.adopted = v, Agreement::adopted)
          .field(
              "adoption", Form.one(Adoption.class), (a, v) -> a.adoption = v, Agreement::adoption)
          .resolved("place", Place.form(), (a, v) -> a.place = v, AgreementRow::place)
          .resolved(
              "adoptedAt",
              Form.code("Meeting"),
              (a, v) -> a.adoptedAtId = v,
              AgreementRow::adoptedAt)
          .date("entryIntoForce", (a, v) -> a.entryIntoForce = v, Agreement::entryIntoForce)
          .period("period", (a, v) -> a.period = v, Agreement::period)
          .field(
              "duration",
              Form.of("an ISO 8601 period, e.g. `P5Y`", text -> Period.parse(text).toString()),
              (a, v) -> a.duration = v,
              Agreement::duration)
          .field("depositary", Form.TEXT, (a, v) -> a.depositary = v, Agreement::depositary)
          .field(
              "authenticLanguages",
              Form.of("ISO 639-1 codes with commas between them", AgreementTable::languages),
              (a, v) -> a.authenticLanguages = v,
              Agreement::authenticLanguages);

  private static String languages(String text) {
    if (!text.matches("[a-z]{2}(,[a-z]{2})*")) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  static AgreementEntity read(RecordFields fields) {
    AgreementEntity agreement = FIELDS.read(fields, new AgreementEntity());
    agreement.orderBy(agreement.title, agreement.adopted);
    return agreement;
  }

  private AgreementTable() {}
}
