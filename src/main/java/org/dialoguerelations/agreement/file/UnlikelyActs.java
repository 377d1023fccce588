package org.dialoguerelations.agreement.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.signatory.TreatyActionEntity;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.Lifetimes;

/** Dates of agreements and their parties that seldom follow each other like this. */
final class UnlikelyActs {

  /** Those that follow a signature, where there is one. */
  private static final Set<TreatyActionKind> AFTER_SIGNATURE =
      EnumSet.of(
          TreatyActionKind.RATIFICATION,
          TreatyActionKind.ACCEPTANCE,
          TreatyActionKind.APPROVAL,
          TreatyActionKind.FORMAL_CONFIRMATION);

  private UnlikelyActs() {}

  static void doubtForce(CitedFields fields, AgreementEntity agreement) {
    PartialDate force = agreement.entryIntoForce;
    PartialDate adopted = agreement.adopted;
    if (force != null && adopted != null && force.surelyPrecedes(adopted)) {
      fields.doubt(
          Doubt.IN_FORCE_BEFORE_ADOPTED,
          "entryIntoForce",
          "%s, before it was adopted in %s".formatted(force.edtf(), adopted.edtf()));
    }
  }

  static void doubt(CitedFields item, ParsedSignatory signatory, Lifetimes lifetimes) {
    List<TreatyActionEntity> acts =
        signatory.acts().stream().map(ParsedSignatory.ParsedAct::action).toList();
    for (TreatyActionEntity act : acts) {
      if (act.date != null) {
        lifetimes
            .doubt(signatory.signatory().partnerId, act.date)
            .ifPresent(
                message -> item.doubt(Doubt.SIGNATORY_DID_NOT_EXIST, act.kind.key(), message));
        if (AFTER_SIGNATURE.contains(act.kind)) {
          doubtOrder(item, act.kind.key(), act.date, signatures(acts));
        }
      }
    }
  }

  private static List<PartialDate> signatures(List<TreatyActionEntity> acts) {
    return acts.stream()
        .filter(act -> act.kind == TreatyActionKind.SIGNATURE)
        .flatMap(act -> Stream.ofNullable(act.date))
        .toList();
  }

  private static void doubtOrder(
      CitedFields item, String key, PartialDate date, List<PartialDate> signatures) {
    if (!signatures.isEmpty() && signatures.stream().allMatch(date::surelyPrecedes)) {
      item.doubt(
          Doubt.RATIFIED_BEFORE_SIGNED,
          key,
          "%s, before it signed in %s".formatted(date.edtf(), signatures.get(0).edtf()));
    }
  }
}
