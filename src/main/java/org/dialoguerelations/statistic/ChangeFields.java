package org.dialoguerelations.statistic;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.source.Citations;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The field that compares a statistic with an earlier one. */
@GraphQLApi
@RegisterForReflection
public class ChangeFields {

  private final RelationLoader loader;
  private final Relation<Since, Change> since;
  private final Relation<Statistic, Change> sinceBefore;

  /** A statistic, and the code of the one that it is compared with. */
  private record Since(Statistic to, String code) {}

  ChangeFields(RelationLoader loader, Statistics statistics, Citations citations) {
    this.loader = loader;
    this.since =
        Relation.toOne("Statistic.changeSince", keys -> since(keys, statistics, citations));
    this.sinceBefore =
        Relation.toOne("Statistic.change", keys -> sinceBefore(keys, statistics, citations));
  }

  @Description(
      "The change of its value since an earlier statistic. Null when there is none to compare it"
          + " with: none with the code, or, without one, none before it of the same indicator,"
          + " reporter and counterpart that has a value.")
  public CompletionStage<@Nullable Change> change(
      @Source Statistic statistic,
      @Description(
              "The code of the earlier statistic, e.g. trade-2007; when absent, the last one before"
                  + " it of the same indicator, reporter and counterpart that has a value.")
          @Nullable String since) {
    return since == null
        ? loader.load(sinceBefore, statistic)
        : loader.load(this.since, new Since(statistic, since));
  }

  private static Map<Since, Change> since(
      Set<Since> keys, Statistics statistics, Citations citations) {
    Map<String, Statistic> found =
        statistics.byCodes(keys.stream().map(Since::code).collect(Collectors.toSet()));
    Set<Statistic> all = keys.stream().map(Since::to).collect(Collectors.toSet());
    all.addAll(found.values());
    ValueSources sources = ValueSources.of(all, citations);
    Map<Since, Change> changes = new HashMap<>();
    keys.forEach(
        key ->
            Optional.ofNullable(found.get(key.code()))
                .ifPresent(from -> changes.put(key, sources.change(from, key.to()))));
    return changes;
  }

  private static Map<Statistic, Change> sinceBefore(
      Set<Statistic> keys, Statistics statistics, Citations citations) {
    Map<Long, List<Statistic>> before =
        statistics.before(keys.stream().map(Statistic::key).collect(Collectors.toSet()));
    Set<Statistic> all = before.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    all.addAll(keys);
    ValueSources sources = ValueSources.of(all, citations);
    Map<Statistic, Change> changes = new HashMap<>();
    keys.forEach(
        to ->
            before.getOrDefault(to.key(), List.of()).stream()
                .map(from -> sources.change(from, to))
                // Among several that end on the same day, one that is comparable.
                .min(Comparator.comparing(change -> change.reason() != null))
                .ifPresent(change -> changes.put(to, change)));
    return changes;
  }
}
