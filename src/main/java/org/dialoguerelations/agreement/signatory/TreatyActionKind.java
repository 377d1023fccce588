package org.dialoguerelations.agreement.signatory;

import java.util.Locale;
import org.dialoguerelations.timeline.TimelineKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The kinds of treaty actions, in their usual order. */
@Description(
    "What a partner can do about an agreement; ENTRY_INTO_FORCE is not an act: the agreement takes effect for the partner.")
public enum TreatyActionKind {
  @Description("Signature.")
  SIGNATURE("signature", TimelineKind.SIGNATURE),
  @Description("Succession of states to a signature.")
  SUCCESSION_TO_SIGNATURE("successionToSignature", TimelineKind.SUCCESSION_TO_SIGNATURE),
  @Description(
      "Definitive signature: signature that expresses consent to be bound, without ratification (article 12).")
  DEFINITIVE_SIGNATURE("definitiveSignature", TimelineKind.DEFINITIVE_SIGNATURE),
  @Description("Ratification (Vienna Convention on the Law of Treaties, article 14).")
  RATIFICATION("ratification", TimelineKind.RATIFICATION),
  @Description("Acceptance (article 14).")
  ACCEPTANCE("acceptance", TimelineKind.ACCEPTANCE),
  @Description("Approval (article 14).")
  APPROVAL("approval", TimelineKind.APPROVAL),
  @Description("Formal confirmation: what ratification is for an international organisation.")
  FORMAL_CONFIRMATION("formalConfirmation", TimelineKind.FORMAL_CONFIRMATION),
  @Description("Consent to be bound, in a form that the source does not name (article 11).")
  CONSENT_TO_BE_BOUND("consentToBeBound", TimelineKind.CONSENT_TO_BE_BOUND),
  @Description("Consent to be bound by a simplified procedure that the agreement provides.")
  SIMPLIFIED_PROCEDURE("simplifiedProcedure", TimelineKind.SIMPLIFIED_PROCEDURE),
  @Description("Accession (article 15).")
  ACCESSION("accession", TimelineKind.ACCESSION),
  @Description("Succession of states.")
  SUCCESSION("succession", TimelineKind.SUCCESSION),
  @Description("Notification that domestic procedures are complete.")
  NOTIFICATION("notification", TimelineKind.NOTIFICATION),
  @Description("Provisional application, pending its entry into force (article 25).")
  PROVISIONAL_APPLICATION("provisionalApplication", TimelineKind.PROVISIONAL_APPLICATION),
  @Description("Entry into force for this party (article 24).")
  ENTRY_INTO_FORCE("entryIntoForce", TimelineKind.PARTY_ENTRY_INTO_FORCE),
  @Description("Withdrawal (article 54).")
  WITHDRAWAL("withdrawal", TimelineKind.WITHDRAWAL),
  @Description("A declaration about the agreement; its text says what it declares.")
  DECLARATION("declaration", TimelineKind.DECLARATION),
  @Description("A reservation (article 19); its text says what it excludes or modifies.")
  RESERVATION("reservation", TimelineKind.RESERVATION),
  @Description(
      "An objection to a reservation or an act of another (article 20); its text says to what.")
  OBJECTION("objection", TimelineKind.OBJECTION),
  @Description("An understanding of the agreement; its text says how it is understood.")
  UNDERSTANDING("understanding", TimelineKind.UNDERSTANDING);

  private final String key;
  private final TimelineKind inTimeline;

  TreatyActionKind(String key, TimelineKind inTimeline) {
    this.key = key;
    this.inTimeline = inTimeline;
  }

  /** Its name in lower-case words. */
  @Ignore
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The key under which data set files hold such actions. */
  @Ignore
  public String key() {
    return key;
  }

  /** Whether it signs, which expresses consent only where the agreement says so. */
  @Ignore
  public boolean isSignature() {
    return this == SIGNATURE || this == SUCCESSION_TO_SIGNATURE;
  }

  /** Whether such an action says something, in a text. */
  @Ignore
  public boolean isStatement() {
    return switch (this) {
      case DECLARATION, RESERVATION, OBJECTION, UNDERSTANDING -> true;
      default -> false;
    };
  }

  /** What the timeline calls such actions. */
  @Ignore
  public TimelineKind inTimeline() {
    return inTimeline;
  }
}
