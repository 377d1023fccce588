package org.dialoguerelations.http.operations;

import org.dialoguerelations.bench.CommittedSchema;
import org.dialoguerelations.bench.PieceOfCode;
import org.dialoguerelations.bench.Question;
import org.dialoguerelations.http.limits.DefaultLimits;
import org.dialoguerelations.http.schema.ServedSchema;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading the nested query and comparing it with the schema. */
public class OperationDocumentsBenchmark extends PieceOfCode {

  private final OperationDocuments documents =
      new OperationDocuments(
          new ServedSchema(CommittedSchema.read()),
          DefaultLimits.ofDocuments(),
          DefaultLimits.config());
  private long asked;

  /** A document that nobody has sent before: parsed, limited and validated. */
  @Benchmark
  public CheckedDocument unique() {
    asked++;
    return documents.check(Question.NESTED.named("q" + asked).document(), "request");
  }

  /** One that is kept. */
  @Benchmark
  public CheckedDocument known() {
    return documents.check(Question.NESTED.document(), "request");
  }
}
