package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.hibernate.annotations.Immutable;

/** A row of {@link Negotiation}. */
@Entity(name = "Negotiation")
@Immutable
public class NegotiationEntity extends LastingEntity {

  public @Id long id;

  long agreementId;

  @Column(name = "topic")
  public String subject;

  @Enumerated(EnumType.STRING)
  NegotiationState state;

  public static NegotiationEntity read(CitedFields item, long agreement) {
    NegotiationEntity negotiation = new NegotiationEntity();
    negotiation.id = item.key();
    negotiation.agreementId = agreement;
    negotiation.subject = item.required("subject");
    item.requiredOne("state", NegotiationState.class).ifPresent(v -> negotiation.state = v);
    negotiation.readSpan(item);
    return negotiation;
  }
}
