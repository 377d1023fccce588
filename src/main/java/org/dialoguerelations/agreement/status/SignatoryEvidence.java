package org.dialoguerelations.agreement.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;

/** A signatory with what sources say about each of its acts. */
public record SignatoryEvidence(Signatory signatory, List<ActEvidence> acts) {

  public SignatoryEvidence {
    acts = List.copyOf(acts);
  }

  Optional<ActEvidence> act(TreatyActionKind kind) {
    return acts.stream().filter(act -> act.action().kind() == kind).findFirst();
  }

  /** The acts of this kind, unless sources only say that they had not been done. */
  Stream<ActEvidence> allDone(TreatyActionKind kind) {
    return acts.stream().filter(act -> act.action().kind() == kind && act.action().done());
  }

  /** The act of this kind, unless sources only say that it had not been done. */
  public Optional<ActEvidence> done(TreatyActionKind kind) {
    return act(kind).filter(act -> act.action().done());
  }
}
