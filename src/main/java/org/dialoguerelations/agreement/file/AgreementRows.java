package org.dialoguerelations.agreement.file;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.Signatories;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActions;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.meeting.Meetings;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.partner.PlaceLabel;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.record.Identifier;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.source.CitedPlace;
import org.dialoguerelations.source.CitedPlaces;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.Coverages;
import org.jspecify.annotations.Nullable;

/** Makes rows of agreements: each relation is read once for all of them. */
@Singleton
class AgreementRows {

  private final Signatories signatories;
  private final TreatyActions actions;
  private final Partners partners;
  private final Meetings meetings;
  private final Items items;
  private final Pillars pillars;
  private final CitedPlaces places;
  private final Coverages coverages;

  AgreementRows(
      Signatories signatories,
      TreatyActions actions,
      Partners partners,
      Meetings meetings,
      Items items,
      Pillars pillars,
      CitedPlaces places,
      Coverages coverages) {
    this.signatories = signatories;
    this.actions = actions;
    this.partners = partners;
    this.meetings = meetings;
    this.items = items;
    this.pillars = pillars;
    this.places = places;
    this.coverages = coverages;
  }

  Page<AgreementRow> of(Page<Agreement> page) {
    Read read = new Read(page.rows());
    return page.map(read::row);
  }

  /** What the rows of one page share. */
  private final class Read {

    private final Map<Long, List<Signatory>> parties;
    private final Map<Long, List<TreatyAction>> acts;
    private final Map<Long, List<AsOfStatement>> statements;
    private final Map<Long, Partner> known;
    private final Map<Long, Meeting> met;
    private final Map<Long, List<Identifier>> identifiers;
    private final Map<Long, List<Pillar>> fields;
    private final Map<Long, List<CitedPlace>> cited;
    private final Map<Long, Coverage> claims;

    Read(List<Agreement> agreements) {
      Set<Long> keys = agreements.stream().map(Agreement::key).collect(Collectors.toSet());
      parties = signatories.byAgreement(keys);
      List<Signatory> signed = all(parties);
      acts = actions.bySignatory(signed.stream().map(Signatory::key).collect(Collectors.toSet()));
      List<TreatyAction> done = all(acts);
      Set<Long> actionKeys = done.stream().map(TreatyAction::key).collect(Collectors.toSet());
      statements = actions.statements(actionKeys);
      known =
          partners.byKeys(
              Stream.of(
                      signed.stream().map(Signatory::partnerKey),
                      countries(agreements.stream().map(Agreement::place)),
                      countries(done.stream().map(TreatyAction::place)))
                  .flatMap(key -> key)
                  .collect(Collectors.toSet()));
      met =
          meetings.byKeys(
              Stream.concat(
                      agreements.stream().map(Agreement::adoptedAtKey),
                      done.stream().map(TreatyAction::meetingKey))
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
      identifiers = items.of(Identifier.class, "ownerId", keys);
      fields = pillars.byRecord(keys);
      Set<Long> subjects = new HashSet<>(keys);
      subjects.addAll(actionKeys);
      cited = places.bySubject(subjects);
      claims = coverages.byOwner(keys);
    }

    AgreementRow row(Agreement agreement) {
      return new AgreementRow(
          agreement,
          PlaceLabel.of(agreement.place(), known),
          code(agreement.adoptedAtKey()),
          identifiers.getOrDefault(agreement.key(), List.of()),
          fields.getOrDefault(agreement.key(), List.of()),
          cited.getOrDefault(agreement.key(), List.of()),
          Optional.ofNullable(claims.get(agreement.key())),
          parties.getOrDefault(agreement.key(), List.of()).stream().map(this::party).toList());
    }

    private AgreementRow.Party party(Signatory signatory) {
      return new AgreementRow.Party(
          Optional.ofNullable(known.get(signatory.partnerKey())),
          acts.getOrDefault(signatory.key(), List.of()).stream().map(this::act).toList());
    }

    private AgreementRow.Act act(TreatyAction action) {
      return new AgreementRow.Act(
          action,
          PlaceLabel.of(action.place(), known),
          code(action.meetingKey()),
          statements.getOrDefault(action.key(), List.of()),
          cited.getOrDefault(action.key(), List.of()));
    }

    private @Nullable String code(@Nullable Long meeting) {
      return Optional.ofNullable(meeting).map(met::get).map(Meeting::code).orElse(null);
    }
  }

  private static <T> List<T> all(Map<Long, List<T>> lists) {
    return lists.values().stream().flatMap(Collection::stream).toList();
  }

  private static Stream<Long> countries(Stream<Place> places) {
    return places.filter(Objects::nonNull).map(Place::countryKey).filter(Objects::nonNull);
  }
}
