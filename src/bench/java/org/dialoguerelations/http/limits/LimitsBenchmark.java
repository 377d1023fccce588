package org.dialoguerelations.http.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.bench.CommittedSchema;
import org.dialoguerelations.bench.PieceOfCode;
import org.dialoguerelations.bench.Question;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.WeighedFields;
import org.openjdk.jmh.annotations.Benchmark;

/** What the limits cost the nested query: its text, its expanded fields, its values. */
public class LimitsBenchmark extends PieceOfCode {

  private final String text = Question.NESTED.document();
  private final Document document = Parser.parse(text);
  private final OperationDefinition operation =
      document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
  private final DocumentLimits limits = DefaultLimits.ofDocuments();
  private final ServedSchema schema = new ServedSchema(CommittedSchema.read());
  private final CostLimit cost =
      new CostLimit(schema, DefaultLimits.config(), new WeighedFields(Map.of(), Map.of()));

  @Benchmark
  public void text() {
    limits.check(text);
  }

  @Benchmark
  public void expandedFields() {
    limits.check(document, Set.of());
  }

  @Benchmark
  public long cost() {
    return cost.requested(document, operation, Map.of()).cost();
  }
}
