package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.source.CitedPlace;
import org.dialoguerelations.source.CitedPlaces;

/** Makes rows of statistics: each relation is read once for all of them. */
@Singleton
class StatisticRows {

  private final Partners partners;
  private final CitedPlaces places;

  StatisticRows(Partners partners, CitedPlaces places) {
    this.partners = partners;
    this.places = places;
  }

  Page<StatisticRow> of(Page<Statistic> page) {
    List<Statistic> statistics = page.rows();
    Map<Long, Partner> known =
        partners.byKeys(
            statistics.stream()
                .flatMap(one -> Stream.of(one.reporterKey(), one.counterpartKey()))
                .collect(Collectors.toSet()));
    Map<Long, List<CitedPlace>> cited =
        places.bySubject(statistics.stream().map(Statistic::key).toList());
    return page.map(
        one ->
            new StatisticRow(
                one,
                Optional.ofNullable(known.get(one.reporterKey())),
                Optional.ofNullable(known.get(one.counterpartKey())),
                cited.getOrDefault(one.key(), List.of())));
  }
}
