package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.partner.Membership;
import org.dialoguerelations.partner.Pillars;
import org.dialoguerelations.source.Coverages;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/**
 * Agreements in data set files, with their rules of entry into force, negotiations and signatories.
 */
@Singleton
class AgreementSection implements Section {

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public String type() {
    return "Agreement";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    AgreementEntity agreement = AgreementEntity.read(fields);
    Optional<ParsedEntryIntoForceRule> rule =
        fields
            .item("entryIntoForceRule", "EntryIntoForceRule")
            .map(item -> ParsedEntryIntoForceRule.read(item, fields.key()));
    List<ParsedSignatory> signatories = signatories(fields, agreement);
    ParsedAgreement parsed =
        new ParsedAgreement(
            agreement,
            rule,
            signatories,
            Coverages.read(fields, "signatories", rows),
            rule.map(counted -> rows.kept(Membership.class)).orElse(List.of()));
    if (parsed.isShortOfItsClaim()) {
      fields.report(
          "coverage",
          "the signatories cannot be COMPLETE: the agreement was in force by then, and none of them has consented");
    }
    parsed.addTo(rows);
    Pillars.read(fields, rows);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    signatories.forEach(signatory -> signatory.addTo(timeline));
    TimelineWriter ofAll =
        timeline.about(signatories.stream().map(one -> one.signatory().partnerId).toList());
    agreement.addTo(ofAll);
    readNegotiations(fields, ofAll, rows);
  }

  private static void readNegotiations(RecordFields fields, TimelineWriter timeline, Rows rows) {
    for (CitedFields item : fields.items("negotiations", "Negotiation")) {
      try (item) {
        NegotiationEntity negotiation = NegotiationEntity.read(item, fields.key());
        rows.add(negotiation);
        timeline
            .item(negotiation.id, negotiation.subject)
            .addSpan(
                TimelineKind.NEGOTIATION_START, TimelineKind.NEGOTIATION_END, negotiation.span);
      }
    }
  }

  private static List<ParsedSignatory> signatories(RecordFields fields, AgreementEntity agreement) {
    List<ParsedSignatory> signatories = new ArrayList<>();
    fields
        .entries("signatories", "Signatory")
        .forEach(
            (partner, item) -> {
              try (item) {
                int ordinal = signatories.size() + 1;
                signatories.add(
                    new ParsedSignatory(
                        SignatoryEntity.read(item, agreement, partner, ordinal),
                        TreatyActionReader.read(item)));
              }
            });
    return signatories;
  }
}
