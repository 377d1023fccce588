package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.dataset.FieldTable;
import org.dialoguerelations.dataset.Form;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.kernel.page.SortName;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.partner.Place;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

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
