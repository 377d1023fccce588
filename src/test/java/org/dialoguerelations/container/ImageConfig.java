package org.dialoguerelations.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an image says of itself.
 *
 * @param health the command that checks it
 */
record ImageConfig(
    String user,
    String directory,
    Map<String, String> environment,
    List<String> entrypoint,
    List<String> health,
    List<String> ports,
    String stopSignal,
    Map<String, String> labels) {

  static ImageConfig of(JsonNode config) {
    Map<String, String> environment = new LinkedHashMap<>();
    texts(config.path("Env"))
        .map(entry -> entry.split("=", 2))
        .forEach(entry -> environment.put(entry[0], entry[1]));
    Map<String, String> labels = new LinkedHashMap<>();
    config
        .path("Labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
    return new ImageConfig(
        config.path("User").asText(),
        config.path("WorkingDir").asText(),
        environment,
        texts(config.path("Entrypoint")).toList(),
        texts(config.at("/Healthcheck/Test")).toList(),
        fieldNames(config.path("ExposedPorts")),
        config.path("StopSignal").asText(),
        labels);
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
  }

  private static List<String> fieldNames(JsonNode object) {
    Iterable<String> names = object::fieldNames;
    return StreamSupport.stream(names.spliterator(), false).toList();
  }
}
