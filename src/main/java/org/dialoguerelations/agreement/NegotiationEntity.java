package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.kernel.date.EmbeddedDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Negotiation}. */
@Entity(name = "Negotiation")
@Table(name = "negotiation")
@Immutable
class NegotiationEntity {

  @Id long id;

  @Column(name = "agreement_id")
  long agreementId;

  @Column(name = "topic")
  String subject;

  @Enumerated(EnumType.STRING)
  NegotiationState state;

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  EmbeddedDate from;

  @Embedded
  @EmbeddedColumnNaming("until_%s")
  EmbeddedDate until;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  EmbeddedDate asOf;

  static NegotiationEntity read(CitedFields item, long agreement) {
    NegotiationEntity negotiation = new NegotiationEntity();
    negotiation.id = item.key();
    negotiation.agreementId = agreement;
    negotiation.subject = item.required("subject");
    negotiation.state = item.requiredOne("state", NegotiationState.class).orElse(null);
    negotiation.from = EmbeddedDate.of(item.date("from").orElse(null));
    negotiation.until = EmbeddedDate.of(item.date("until").orElse(null));
    negotiation.asOf = EmbeddedDate.of(item.date("asOf").orElse(null));
    return negotiation;
  }

  Negotiation toRecord() {
    return new Negotiation(
        id,
        subject,
        state,
        EmbeddedDate.read(from),
        EmbeddedDate.read(until),
        EmbeddedDate.read(asOf));
  }
}
