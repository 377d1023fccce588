package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.dialoguerelations.partner.Pillars;

/** Agreements in data set files, with their negotiations and signatories. */
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
    rows.add(agreement);
    Pillars.read(fields, rows);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    TimelineWriter ofAll = timeline.about(readSignatories(fields, agreement, timeline, rows));
    agreement.addTo(ofAll);
    for (CitedFields item : fields.items("negotiations", "Negotiation")) {
      try (item) {
        NegotiationEntity negotiation = NegotiationEntity.read(item, fields.key());
        rows.add(negotiation);
        ofAll
            .item(negotiation.id, negotiation.subject)
            .addSpan(
                TimelineKind.NEGOTIATION_START, TimelineKind.NEGOTIATION_END, negotiation.span);
      }
    }
  }

  /** Answers the partners that are signatories. */
  private static List<Long> readSignatories(
      RecordFields fields, AgreementEntity agreement, TimelineWriter timeline, Rows rows) {
    List<Long> partners = new ArrayList<>();
    for (Map.Entry<String, CitedFields> entry :
        fields.entries("signatories", "Signatory").entrySet()) {
      try (CitedFields item = entry.getValue()) {
        SignatoryEntity signatory =
            SignatoryEntity.read(item, agreement, entry.getKey(), partners.size() + 1);
        rows.add(signatory);
        partners.add(signatory.partnerId);
        TreatyActionReader.read(item, timeline.about(signatory.partnerId), rows);
      }
    }
    return partners;
  }
}
