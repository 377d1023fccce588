package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.EmbeddedSpan;
import org.dialoguerelations.kernel.date.EmbeddedDate;
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

  @Embedded EmbeddedSpan span;

  static NegotiationEntity read(CitedFields item, long agreement) {
    NegotiationEntity negotiation = new NegotiationEntity();
    negotiation.id = item.key();
    negotiation.agreementId = agreement;
    negotiation.subject = item.required("subject");
    negotiation.state = item.requiredOne("state", NegotiationState.class).orElse(null);
    negotiation.span = EmbeddedSpan.read(item);
    return negotiation;
  }

  Negotiation toRecord() {
    EmbeddedSpan when = EmbeddedSpan.known(span);
    return new Negotiation(
        id,
        subject,
        state,
        EmbeddedDate.read(when.from()),
        EmbeddedDate.read(when.until()),
        EmbeddedDate.read(when.asOf()));
  }
}
