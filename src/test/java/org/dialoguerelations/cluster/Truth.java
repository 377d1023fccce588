package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dialoguerelations.testing.Graph;

/** What answers of all replicas have to be: each of one data set, and each tag of one answer. */
final class Truth {

  private final Map<String, NumberedDataset> datasets;
  private final Map<String, String> bodies = new ConcurrentHashMap<>();

  Truth(WrittenDataset... datasets) {
    this.datasets =
        Arrays.stream(datasets)
            .collect(Collectors.toMap(WrittenDataset::revision, WrittenDataset::content));
  }

  /**
   * Checks an answer to a question of {@link NumberedDataset}.
   *
   * @return the revision that it is of
   */
  String check(HttpResponse<String> answer) {
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    String before = bodies.putIfAbsent(tag, answer.body());
    assertThat(before).isIn(null, answer.body());
    JsonNode body = Graph.read(answer.body());
    assertThat(body.has("errors")).as(answer.body()).isFalse();
    String revision = body.at("/data/dataset/revision").asText();
    assertThat(datasets).containsKey(revision);
    datasets.get(revision).check(body.get("data"));
    return revision;
  }
}
