package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.bench.PieceOfCode;
import org.dialoguerelations.kernel.status.Answer;
import org.openjdk.jmh.annotations.Benchmark;

/** The rules of status, for an agreement of eleven signatories that ratified one after another. */
public class StatusBenchmark extends PieceOfCode {

  private static final LocalDate DAY = LocalDate.of(2009, 7, 1);

  private final AgreementEvidence stated =
      ratified(new MadeAgreement().adopted("2008-04").entryIntoForce("2008-12-01"));
  private final AgreementEvidence computed =
      ratified(
          new MadeAgreement()
              .adopted("2008-04")
              .rule(
                  MadeAgreement.rule(
                      EntryIntoForceKind.NUMBER,
                      60,
                      null,
                      true,
                      MadeAgreement.of(6, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L),
                      MadeAgreement.others(2))));

  private static AgreementEvidence ratified(MadeAgreement made) {
    for (int month = 1; month <= 11; month++) {
      made.signatory(
          MadeAgreement.act(TreatyActionKind.SIGNATURE, "2008-03"),
          MadeAgreement.act(TreatyActionKind.RATIFICATION, "2008-%02d-05".formatted(month)),
          MadeAgreement.act(TreatyActionKind.ENTRY_INTO_FORCE, "+2009-%02d".formatted(month)));
    }
    return made.evidence();
  }

  /** Whether the agreement is in force, as a source states it. */
  @Benchmark
  public Answer stated() {
    return StatusAccount.of(stated).force().at(DAY);
  }

  /** The same, by its own rule. */
  @Benchmark
  public Answer computed() {
    return StatusAccount.of(computed).force().at(DAY);
  }

  /** Whether it is in force for each of its signatories. */
  @Benchmark
  public List<Answer> forEachParty() {
    StatusAccount account = StatusAccount.of(stated);
    return stated.signatories().stream()
        .map(signatory -> account.force(signatory).at(DAY))
        .toList();
  }
}
