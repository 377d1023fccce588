package org.dialoguerelations.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service's own metrics at one moment, as Prometheus reads them.
 *
 * @param types of the families, by name
 * @param values of the series, by name and labels
 */
public record Scrape(Map<String, String> types, Map<Series, Double> values) {

  private static final String OWN = "dialogue_relations_";
  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (" + OWN + "\\w+) (\\w+)$");
  private static final Pattern VALUE =
      Pattern.compile("(?m)^(" + OWN + "\\w+)(?:\\{(.*)\\})? (\\S+)$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /** A series: its name, and the values of its labels by their names. */
  public record Series(String name, Map<String, String> labels) {

    public static Series of(String name, String... labels) {
      Map<String, String> all = new TreeMap<>();
      for (int i = 0; i < labels.length; i += 2) {
        all.put(labels[i], labels[i + 1]);
      }
      return new Series(OWN + name, all);
    }

    /** Its labels, without the limits of buckets. */
    public Map<String, String> ownLabels() {
      return labels.entrySet().stream()
          .filter(label -> !label.getKey().equals("le"))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  /** Asks on a connection: what was answered on it before has been counted by then. */
  public static Scrape on(Wire wire) {
    wire.send(Wire.request("GET /q/metrics", "Accept: text/plain"));
    String text = wire.answer().body();
    Map<String, String> types =
        TYPE.matcher(text)
            .results()
            .collect(Collectors.toMap(type -> type.group(1), type -> type.group(2)));
    Map<Series, Double> values =
        VALUE
            .matcher(text)
            .results()
            .collect(Collectors.toMap(Scrape::series, value -> Double.parseDouble(value.group(3))));
    return new Scrape(types, values);
  }

  private static Series series(MatchResult value) {
    return new Series(
        value.group(1),
        Stream.ofNullable(value.group(2))
            .flatMap(labels -> LABEL.matcher(labels).results())
            .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2))));
  }

  /** The series of these names that are greater than before, and by how much. */
  public Map<Series, Double> since(Scrape before, String... names) {
    List<String> wanted = Stream.of(names).map(name -> OWN + name).toList();
    return values.entrySet().stream()
        .filter(value -> wanted.contains(value.getKey().name()))
        .map(value -> Map.entry(value.getKey(), value.getValue() - before.of(value.getKey())))
        .filter(value -> value.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private double of(Series series) {
    return values.getOrDefault(series, 0.0);
  }
}
