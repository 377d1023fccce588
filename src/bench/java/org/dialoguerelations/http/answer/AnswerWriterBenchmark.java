package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dialoguerelations.bench.PieceOfCode;
import org.openjdk.jmh.annotations.Benchmark;

/** Writing the answer to the nested query: ten agreements with eleven signatories each. */
public class AnswerWriterBenchmark extends PieceOfCode {

  private final AnswerWriter writer = new AnswerWriter(8 << 20);
  private final Map<String, Object> content =
      object("data", object("agreements", nodes(10, AnswerWriterBenchmark::agreement)));

  @Benchmark
  public Buffer write() {
    return writer.write(content);
  }

  private static Map<String, Object> agreement(int i) {
    Map<String, Object> agreement =
        object("title", "Agreement on Comprehensive Economic Partnership, part " + i);
    agreement.put("adopted", object("edtf", "2008-04-14"));
    agreement.put("signatories", nodes(11, AnswerWriterBenchmark::signatory));
    return agreement;
  }

  private static Map<String, Object> signatory(int i) {
    Map<String, Object> signatory = object("partner", object("name", "Partner № " + i));
    signatory.put("ratification", object("date", object("edtf", "2008-12-0" + i % 10)));
    return signatory;
  }

  private static Map<String, Object> nodes(int count, IntFunction<Map<String, Object>> node) {
    return object("nodes", IntStream.range(0, count).mapToObj(node).toList());
  }

  private static Map<String, Object> object(String name, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(name, value);
    return object;
  }
}
