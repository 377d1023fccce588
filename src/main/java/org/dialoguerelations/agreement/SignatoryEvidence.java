package org.dialoguerelations.agreement;

import java.util.List;
import java.util.Optional;

/** A signatory with what sources say about each of its acts. */
record SignatoryEvidence(Signatory signatory, List<ActEvidence> acts) {

  SignatoryEvidence {
    acts = List.copyOf(acts);
  }

  Optional<ActEvidence> act(TreatyActionKind kind) {
    return acts.stream().filter(act -> act.action().kind() == kind).findFirst();
  }

  /** The act of this kind, unless sources only say that it had not been done. */
  Optional<ActEvidence> done(TreatyActionKind kind) {
    return act(kind).filter(act -> act.action().done());
  }
}
