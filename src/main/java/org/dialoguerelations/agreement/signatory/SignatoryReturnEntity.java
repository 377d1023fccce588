package org.dialoguerelations.agreement.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.dialoguerelations.kernel.status.Validity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A further span in which a signatory was bound, or a party, after it had withdrawn. */
@Entity(name = "SignatoryReturn")
@IdClass(SignatoryReturnEntity.Key.class)
@Immutable
public class SignatoryReturnEntity {

  /** What it was. */
  public enum Question {
    CONSENT,
    FORCE
  }

  record Key(long signatoryId, Question question, int place) {}

  @Id
  @Column(name = "signatory_id")
  long signatoryId;

  @Id
  @Column(name = "question")
  @Enumerated(EnumType.STRING)
  Question question;

  @Id
  @Column(name = "place")
  int place;

  @EmbeddedColumnNaming Validity span;

  protected SignatoryReturnEntity() {}

  public SignatoryReturnEntity(long signatoryId, Question question, int place, Validity span) {
    this.signatoryId = signatoryId;
    this.question = question;
    this.place = place;
    this.span = span;
  }
}
