package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.record.LinkedRecords;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.source.CitedPlace;
import org.dialoguerelations.source.CitedPlaces;
import org.jspecify.annotations.Nullable;

/** Makes rows of programmes: each relation is read once for all of them. */
@Singleton
class ProgrammeRows {

  private static final String OWNER = "programmeId";

  private final Partners partners;
  private final Pillars pillars;
  private final LinkedRecords linked;
  private final Items items;
  private final CitedPlaces places;

  ProgrammeRows(
      Partners partners, Pillars pillars, LinkedRecords linked, Items items, CitedPlaces places) {
    this.partners = partners;
    this.pillars = pillars;
    this.linked = linked;
    this.items = items;
    this.places = places;
  }

  Page<ProgrammeRow> of(Page<Programme> page) {
    Set<Long> keys = page.rows().stream().map(Programme::key).collect(Collectors.toSet());
    Map<Long, List<Pillar>> fields = pillars.byRecord(keys);
    Map<Long, List<Node>> initiators = linked.follow(keys, ProgrammeLinks.INITIATED_BY);
    Map<Long, List<Node>> funders = linked.follow(keys, ProgrammeLinks.FUNDED_BY);
    Map<Long, List<Node>> runners = linked.follow(keys, ProgrammeLinks.IMPLEMENTED_BY);
    Map<Long, List<Phase>> stretches = items.of(Phase.class, OWNER, keys);
    Map<Long, List<Amount>> money = items.of(Amount.class, OWNER, keys);
    Map<Long, List<Headcount>> people = items.of(Headcount.class, OWNER, keys);
    Map<Long, Partner> known = partners.byKeys(ends(money, people));
    Map<Long, List<CitedPlace>> cited = places.bySubject(keys);
    return page.map(
        programme ->
            new ProgrammeRow(
                programme,
                list(fields, programme),
                list(initiators, programme),
                list(funders, programme),
                list(runners, programme),
                list(stretches, programme),
                list(money, programme).stream()
                    .map(
                        one ->
                            new ProgrammeRow.Sum(
                                one, code(one.fromKey(), known), code(one.toKey(), known)))
                    .toList(),
                list(people, programme).stream()
                    .map(
                        one ->
                            new ProgrammeRow.HeadcountRow(
                                one, code(one.fromKey(), known), code(one.toKey(), known)))
                    .toList(),
                list(cited, programme)));
  }

  private static Set<Long> ends(Map<Long, List<Amount>> money, Map<Long, List<Headcount>> people) {
    return Stream.concat(
            money.values().stream()
                .flatMap(Collection::stream)
                .flatMap(one -> present(one.fromKey(), one.toKey())),
            people.values().stream()
                .flatMap(Collection::stream)
                .flatMap(one -> present(one.fromKey(), one.toKey())))
        .collect(Collectors.toSet());
  }

  private static Stream<Long> present(@Nullable Long one, @Nullable Long other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream);
  }

  private static <T> List<T> list(Map<Long, List<T>> lists, Programme programme) {
    return lists.getOrDefault(programme.key(), List.of());
  }

  private static @Nullable String code(@Nullable Long key, Map<Long, Partner> known) {
    return Optional.ofNullable(key).map(known::get).map(Partner::code).orElse(null);
  }
}
