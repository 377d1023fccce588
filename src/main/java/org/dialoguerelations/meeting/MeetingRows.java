package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.partner.PlaceLabel;
import org.dialoguerelations.partner.person.People;
import org.dialoguerelations.partner.person.Person;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.source.CitedPlace;
import org.dialoguerelations.source.CitedPlaces;
import org.jspecify.annotations.Nullable;

/** Makes rows of meetings: each relation is read once for all of them. */
@Singleton
class MeetingRows {

  private final Mechanisms mechanisms;
  private final Items items;
  private final Partners partners;
  private final People people;
  private final CitedPlaces places;

  MeetingRows(
      Mechanisms mechanisms, Items items, Partners partners, People people, CitedPlaces places) {
    this.mechanisms = mechanisms;
    this.items = items;
    this.partners = partners;
    this.people = people;
    this.places = places;
  }

  Page<MeetingRow> of(Page<Meeting> page) {
    List<Meeting> meetings = page.rows();
    Set<Long> keys = keys(meetings, Meeting::key);
    Map<Long, Mechanism> series = mechanisms.byKeys(keys(meetings, Meeting::mechanismKey));
    Map<Long, List<MeetingParticipant>> parts =
        items.of(MeetingParticipant.class, "meetingId", keys);
    List<MeetingParticipant> all = parts.values().stream().flatMap(Collection::stream).toList();
    Map<Long, Partner> known =
        partners.byKeys(
            Stream.concat(
                    keys(all, MeetingParticipant::partnerKey).stream(),
                    keys(meetings, meeting -> country(meeting.place())).stream())
                .collect(Collectors.toSet()));
    Map<Long, Person> named = people.byKeys(keys(all, MeetingParticipant::personKey));
    Map<Long, List<CitedPlace>> cited = places.bySubject(keys);
    return page.map(
        meeting ->
            new MeetingRow(
                meeting,
                Optional.ofNullable(meeting.mechanismKey()).map(series::get),
                PlaceLabel.of(meeting.place(), known),
                code(country(meeting.place()), known),
                parts.getOrDefault(meeting.key(), List.of()).stream()
                    .map(
                        part ->
                            new MeetingRow.ParticipantRow(
                                part,
                                code(part.partnerKey(), known),
                                code(part.personKey(), named)))
                    .toList(),
                cited.getOrDefault(meeting.key(), List.of())));
  }

  private static @Nullable Long country(@Nullable Place place) {
    return place == null ? null : place.countryKey();
  }

  private static @Nullable String code(@Nullable Long key, Map<Long, ? extends Node> records) {
    return Optional.ofNullable(key).map(records::get).map(Node::code).orElse(null);
  }

  private static <T> Set<Long> keys(Collection<T> records, Function<T, @Nullable Long> key) {
    return records.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
