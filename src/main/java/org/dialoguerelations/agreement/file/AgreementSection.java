package org.dialoguerelations.agreement.file;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.NegotiationEntity;
import org.dialoguerelations.agreement.signatory.SignatoryEntity;
import org.dialoguerelations.agreement.status.Members;
import org.dialoguerelations.dataset.importing.EarlierSections;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.partner.Lifetimes;
import org.dialoguerelations.partner.PartnerReader;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.source.Coverages;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/**
 * Agreements in data set files, with their rules of entry into force, negotiations and signatories.
 */
@Singleton
class AgreementSection extends RecordSection {

  AgreementSection() {
    super(
        "agreements",
        "Agreement",
        AgreementTable.FIELDS,
        AgreementSection::reader,
        "meetings",
        "partners");
  }

  private static RecordReader reader(EarlierSections earlier) {
    PartnerReader partners = earlier.reader(PartnerReader.class);
    Members members = new Members(partners.memberships());
    return (fields, rows) -> read(fields, members, partners.lifetimes(), rows);
  }

  private static void read(RecordFields fields, Members members, Lifetimes lifetimes, Rows rows) {
    AgreementEntity agreement = AgreementTable.read(fields);
    UnlikelyActs.doubtForce(fields, agreement);
    ParsedAgreement parsed =
        new ParsedAgreement(
            agreement,
            fields
                .item("entryIntoForceRule", "EntryIntoForceRule")
                .map(item -> ParsedEntryIntoForceRule.read(item, fields.key())),
            signatories(fields, agreement, lifetimes),
            Coverages.read(fields, "signatories", rows),
            members);
    if (parsed.isShortOfItsClaim()) {
      fields.report(
          "coverage",
          "the signatories cannot be COMPLETE: the agreement was in force by then, and none of them has consented");
    }
    parsed.addTo(rows);
    Pillars.read(fields, rows);
    readNegotiations(fields, parsed.addTo(TimelineWriter.of(fields, rows)), rows);
  }

  private static void readNegotiations(RecordFields fields, TimelineWriter timeline, Rows rows) {
    for (NegotiationEntity negotiation :
        fields.items("negotiations", "Negotiation", NegotiationEntity::read)) {
      rows.add(negotiation);
      timeline
          .item(negotiation.id, negotiation.subject)
          .addSpan(TimelineKind.NEGOTIATION_START, TimelineKind.NEGOTIATION_END, negotiation);
    }
  }

  private static List<ParsedSignatory> signatories(
      RecordFields fields, AgreementEntity agreement, Lifetimes lifetimes) {
    List<ParsedSignatory> signatories = new ArrayList<>();
    fields
        .entries("signatories", "Signatory")
        .forEach(
            (partner, item) -> {
              try (item) {
                int ordinal = signatories.size() + 1;
                ParsedSignatory read =
                    ParsedSignatory.of(
                        SignatoryEntity.read(item, agreement, partner, ordinal),
                        TreatyActionReader.read(item));
                UnlikelyActs.doubt(item, read, lifetimes);
                signatories.add(read);
              }
            });
    return signatories;
  }
}
