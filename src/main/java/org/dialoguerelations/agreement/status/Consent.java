package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether a signatory had consented to be bound and not withdrawn (VCLT 2(1)(f), 11 to 16, 54). A
 * signature alone leaves it open, unless the agreement says that it binds or is not binding at all.
 * Who withdrew may consent again.
 */
public final class Consent {

  /** The acts that show that it had consented at some time, whatever the agreement says. */
  private static final List<TreatyActionKind> SHOWING =
      Stream.concat(
              ConsentActs.KINDS.stream(),
              Stream.of(TreatyActionKind.ENTRY_INTO_FORCE, TreatyActionKind.WITHDRAWAL))
          .toList();

  private final AgreementEvidence agreement;
  private final SignatoryEvidence signatory;
  private final Withdrawals withdrawals;

  private Consent(AgreementEvidence agreement, SignatoryEvidence signatory) {
    this.agreement = agreement;
    this.signatory = signatory;
    this.withdrawals = Withdrawals.of(signatory, agreement.adoption());
  }

  /**
   * @param implied the evidence that the agreement in force shows its consent; empty when it does
   *     not
   */
  static Finding of(
      AgreementEvidence agreement, SignatoryEvidence signatory, Optional<Evidence> implied) {
    Consent consent = new Consent(agreement, signatory);
    Stream<Onset> shown =
        Stream.concat(
            consent.entries().map(act -> act.onset(agreement.adoption())),
            implied.map(ground -> ground.supports().begin()).stream());
    return new Finding(
        consent.spans(consent.binding(), shown.map(Onset::latest).toList()),
        consent.grounds(implied));
  }

  /** When it had consented by an act of these kinds, as the rule of an agreement counts it. */
  static Spans by(
      List<TreatyActionKind> kinds, AgreementEvidence agreement, SignatoryEvidence signatory) {
    return new Consent(agreement, signatory).spans(kinds, List.of());
  }

  /**
   * The spans in which it was bound by an act of these kinds.
   *
   * @param shown days on which it surely was
   */
  private Spans spans(List<TreatyActionKind> kinds, List<LocalDate> shown) {
    List<Onset> begins = expressed(kinds);
    for (LocalDate day : shown) {
      Onset known = new Onset(day, day);
      if (day.isBefore(PartialDate.FAR_FUTURE)) {
        begins.set(withdrawals.spanOf(known), begins.get(withdrawals.spanOf(known)).or(known));
      }
    }
    return new Spans(
        IntStream.range(0, begins.size())
            .filter(span -> span == 0 || !begins.get(span).equals(Onset.NEVER))
            .mapToObj(span -> new Validity(begins.get(span), withdrawals.end(span)))
            .toList());
  }

  /**
   * By the first of the acts that express it, for each span; where no source mentions any, it is
   * unknown in the first, unless the list of signatories claims to be complete.
   */
  private List<Onset> expressed(List<TreatyActionKind> kinds) {
    List<ActEvidence> acts = acts(kinds);
    List<Onset> begins = new ArrayList<>();
    begins.add(acts.isEmpty() ? withoutAct(kinds) : Onset.NEVER);
    IntStream.range(1, withdrawals.spans()).forEach(span -> begins.add(Onset.NEVER));
    acts.stream()
        .filter(act -> !act.action().done())
        .forEach(act -> begins.set(0, begins.get(0).or(onset(act))));
    List<Onset> done =
        acts.stream()
            .filter(act -> act.action().done())
            .map(this::onset)
            .sorted(Comparator.comparing(Onset::latest))
            .toList();
    for (int i = 0; i < done.size(); i++) {
      Onset onset = done.get(i);
      int surely = withdrawals.spanOf(onset);
      begins.set(surely, begins.get(surely).or(onset));
      // Only what was done before can have been ended: the first act is no return.
      for (int span = surely + 1; i > 0 && span < withdrawals.spans(); span++) {
        if (withdrawals.mayBelongTo(span, onset)) {
          begins.set(span, begins.get(span).or(withdrawals.notBefore(span)));
        }
      }
    }
    if (begins.get(0).equals(Onset.NEVER) && !done.isEmpty()) {
      begins.set(0, withoutAct(kinds));
    }
    unlisted().ifPresent(ground -> begins.set(0, begins.get(0).and(ground.supports().begin())));
    return begins;
  }

  /** No act of these kinds: it is open, unless it joined later by an act of another kind. */
  private Onset withoutAct(List<TreatyActionKind> kinds) {
    return Stream.of(TreatyActionKind.ACCESSION, TreatyActionKind.SUCCESSION)
            .filter(kind -> !kinds.contains(kind))
            .anyMatch(kind -> signatory.done(kind).isPresent())
        ? Onset.NEVER
        : open();
  }

  /** No source mentions an act that expresses it: it is not earlier than the signature. */
  private Onset open() {
    return Onset.notBefore(
        signature().map(this::onset).map(Onset::earliest).orElse(agreement.adoption()));
  }

  private Onset onset(ActEvidence act) {
    return act.onset(agreement.adoption());
  }

  private List<ActEvidence> acts(List<TreatyActionKind> kinds) {
    return signatory.acts().stream().filter(act -> kinds.contains(act.action().kind())).toList();
  }

  /**
   * Whether anything in the list of signatories shows that a partner had consented at some time, so
   * that a complete list has not left it out. A signature is enough unless the agreement is known
   * to bind in law: then others may be meant to follow.
   */
  public static boolean isShown(AgreementEvidence agreement, SignatoryEvidence signatory) {
    boolean signatureMayBind =
        agreement.signatureBinds() || !Boolean.TRUE.equals(agreement.agreement().legallyBinding());
    return signatory.acts().stream()
        .map(ActEvidence::action)
        .anyMatch(
            action ->
                action.done()
                    && (SHOWING.contains(action.kind())
                        || signatureMayBind && action.kind().isSignature()));
  }

  /** The act that expresses it: the first of those with a date, else any that was done. */
  public static Optional<TreatyAction> act(
      AgreementEvidence agreement, SignatoryEvidence signatory) {
    Consent consent = new Consent(agreement, signatory);
    return consent.acts(consent.binding()).stream()
        .map(ActEvidence::action)
        .filter(TreatyAction::done)
        .min(
            Comparator.comparing(
                TreatyAction::date, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** The evidence of the list about a partner that it does not show as having consented. */
  private Optional<Evidence> unlisted() {
    return isShown(agreement, signatory) ? Optional.empty() : agreement.unlisted();
  }

  private List<TreatyActionKind> binding() {
    List<TreatyActionKind> kinds = new ArrayList<>(ConsentActs.KINDS);
    if (agreement.signatureBinds()) {
      kinds.add(TreatyActionKind.SIGNATURE);
    }
    return kinds;
  }

  private Optional<ActEvidence> signature() {
    return signatory.acts().stream().filter(act -> act.action().kind().isSignature()).findFirst();
  }

  /** Its own entries into force with a day on which it surely was in force, as sources state it. */
  private Stream<ActEvidence> entries() {
    return signatory
        .allDone(TreatyActionKind.ENTRY_INTO_FORCE)
        .filter(act -> onset(act).latest().isBefore(PartialDate.FAR_FUTURE));
  }

  private List<Evidence> grounds(Optional<Evidence> implied) {
    List<Evidence> grounds = new ArrayList<>();
    List<ActEvidence> acts = acts(binding());
    acts.forEach(act -> grounds.addAll(act.grounds()));
    if (acts.isEmpty()) {
      grounds.add(openGround());
    }
    if (acts.stream().anyMatch(act -> !act.isDated())) {
      agreement.adoptionBound().forEach(grounds::add);
    }
    unlisted().ifPresent(grounds::add);
    entries().map(this::shownBy).forEach(grounds::add);
    implied.ifPresent(grounds::add);
    signatory
        .allDone(TreatyActionKind.WITHDRAWAL)
        .map(act -> Evidence.of(act.action(), StatusRule.WITHDRAWN, Validity.until(onset(act))))
        .forEach(grounds::add);
    return grounds;
  }

  private Evidence openGround() {
    Validity notBefore = Validity.from(open());
    return signature()
        .map(act -> Evidence.of(act.action(), StatusRule.SIGNATURE_ALONE, notBefore))
        .orElseGet(
            () ->
                Evidence.of(
                    signatory.signatory().key(),
                    signatory.signatory().label(),
                    StatusRule.NOT_TOLD,
                    notBefore));
  }

  private Evidence shownBy(ActEvidence entry) {
    return Evidence.of(
        entry.action(),
        StatusRule.CONSENTED_BEFORE_FORCE,
        Validity.from(new Onset(PartialDate.FAR_PAST, onset(entry).latest())));
  }
}
