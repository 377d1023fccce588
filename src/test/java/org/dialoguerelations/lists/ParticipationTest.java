package org.dialoguerelations.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipOn;
import org.dialoguerelations.partner.membership.MembershipRole;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** Partners take part by name, by the mechanism of a meeting, and as members of groups. */
@QuarkusTest
@TestProfile(OwnData.class)
class ParticipationTest {

  private static final String DOCUMENT =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      """;

  private static final String DAYS =
      DOCUMENT
          + """
          partners:
            group: {name: Group, kind: GROUP, sources: [doc/a]}
            member:
              name: Member
              kind: STATE
              memberships: [{organisation: group, role: MEMBER, from: 2000-01-05, until: 2010-06-07, sources: [doc/a]}]
              sources: [doc/a]
            observer:
              name: Observer
              kind: STATE
              memberships: [{organisation: group, role: OBSERVER, from: 1990, sources: [doc/a]}]
              sources: [doc/a]
            late: {name: Late, kind: STATE, sources: [doc/a]}
          mechanisms:
            talks:
              name: Talks
              participants: [{partner: group, sources: [doc/a]}, {partner: late, since: 2005-03, sources: [doc/a]}]
              sources: [doc/a]
          meetings:
            before: {name: Before, mechanism: talks, date: 2000-01-04, status: HELD, sources: [doc/a]}
            first: {name: First, mechanism: talks, date: 2000-01-05, status: HELD, sources: [doc/a]}
            over-the-first: {name: Over the first, mechanism: talks, date: 2000-01, status: HELD, sources: [doc/a]}
            within: {name: Within, mechanism: talks, date: 2004, status: HELD, sources: [doc/a]}
            last: {name: Last, date: 2010-06-07, status: HELD, participants: [{partner: group, sources: [doc/a]}], sources: [doc/a]}
            over-the-last: {name: Over the last, date: 2010-06-07/2010-06-08, status: HELD, participants: [{partner: group, sources: [doc/a]}], sources: [doc/a]}
            after: {name: After, mechanism: talks, date: 2010-06-08, status: HELD, sources: [doc/a]}
            undated: {name: Undated, mechanism: talks, status: HELD, sources: [doc/a]}
            named: {name: Named, date: 1999, status: HELD, participants: [{partner: member, sources: [doc/a]}, {partner: late, sources: [doc/a]}], sources: [doc/a]}
          """;

  private static final int GROUPS = 3;

  @Inject TestImports imports;

  @Test
  void aMemberTakesPartFromItsFirstDayToItsLast() {
    imports.serve(DAYS);
    assertThat(meetings("member", "[MEMBERSHIP]"))
        .containsExactlyInAnyOrder("first", "within", "last");
    assertThat(meetings("member", "[NAMED]")).containsExactly("named");
    assertThat(meetings("member", "null"))
        .containsExactlyInAnyOrder("named", "first", "within", "last");
    assertThat(meetings("member", "[]")).isEmpty();
    assertThat(meetings("observer", "null")).isEmpty();
  }

  @Test
  void aMechanismCountsFromWhenAPartnerJoinedIt() {
    imports.serve(DAYS);
    assertThat(meetings("late", "[MECHANISM]")).containsExactly("after");
    assertThat(meetings("group", "[MECHANISM]"))
        .containsExactlyInAnyOrder(
            "before", "first", "over-the-first", "within", "after", "undated");
    assertThat(meetings("group", "[NAMED]")).containsExactlyInAnyOrder("last", "over-the-last");
  }

  @Test
  void filtersCountTheSame() {
    imports.serve(DAYS);
    assertThat(filtered("partner: [\"member\"]"))
        .isEqualTo(new TreeSet<>(meetings("member", "null")));
    assertThat(filtered("partner: [\"member\"], partnerBasis: [NAMED]")).containsExactly("named");
    assertThat(filtered("allPartners: [\"member\", \"late\"]")).containsExactly("named");
    assertThat(filtered("allPartners: [\"group\", \"late\"]")).containsExactly("after");
    assertThat(filtered("allPartners: []")).hasSize(9);
  }

  @Test
  void aRowSaysItsBasis() {
    imports.serve(DAYS);
    JsonNode bases =
        Graph.data(
                "{ meeting(code: \"within\") { participations(of: \"member\") { basis through { code } } } }")
            .at("/meeting/participations");
    assertThat(bases).hasSize(1);
    assertThat(bases.at("/0/basis").asText()).isEqualTo("MEMBERSHIP");
    assertThat(bases.at("/0/through/code").asText()).isEqualTo("group");
  }

  /** Membership counts exactly where the rule of memberships says YES on each possible day. */
  @Test
  void noMembershipCountsOutsideOfItself() {
    Random random = new Random(Extent.isLarge() ? System.nanoTime() : 42);
    Map<String, List<Membership>> memberships = new TreeMap<>();
    StringBuilder yaml = new StringBuilder(DOCUMENT).append("partners:\n");
    for (int group = 0; group < GROUPS; group++) {
      yaml.append("  G%d: {name: G%d, kind: GROUP, sources: [doc/a]}\n".formatted(group, group));
    }
    for (int member = 0; member < 12; member++) {
      yaml.append(
          "  M%d:\n    name: M%d\n    kind: STATE\n    memberships:\n".formatted(member, member));
      for (int i = 0; i < 2; i++) {
        yaml.append(membership(random, "M" + member, memberships));
      }
      yaml.append("    sources: [doc/a]\n");
    }
    Map<String, PartialDate> dates = new TreeMap<>();
    Map<String, Integer> groups = new TreeMap<>();
    yaml.append("meetings:\n");
    for (int meeting = 0; meeting < 60; meeting++) {
      String code = "meeting-" + meeting;
      String date = date(random);
      dates.put(code, PartialDate.parse(date));
      groups.put(code, random.nextInt(GROUPS));
      yaml.append(
          "  %s: {name: X, date: %s, status: HELD, participants: [{partner: G%d, sources: [doc/a]}], sources: [doc/a]}\n"
              .formatted(code, date, groups.get(code)));
    }
    imports.serve(yaml.toString());
    memberships.forEach(
        (member, all) -> {
          Set<String> expected = new TreeSet<>();
          dates.forEach(
              (code, date) -> {
                if (all.stream()
                    .filter(one -> one.organisationKey() == groups.get(code))
                    .anyMatch(one -> holdsOnEachDay(one, date))) {
                  expected.add(code);
                }
              });
          assertThat(new TreeSet<>(meetings(member, "[MEMBERSHIP]")))
              .as(member)
              .isEqualTo(expected);
        });
  }

  private static boolean holdsOnEachDay(Membership membership, PartialDate date) {
    Validity validity = MembershipOn.validity(membership);
    return membership.role() == MembershipRole.MEMBER
        && date.earliest()
            .datesUntil(date.latest().plusDays(1))
            .allMatch(day -> validity.at(day) == Answer.YES);
  }

  private static String membership(
      Random random, String member, Map<String, List<Membership>> memberships) {
    int group = random.nextInt(GROUPS);
    MembershipRole role = MembershipRole.values()[random.nextInt(10) < 8 ? 0 : random.nextInt(3)];
    LocalDate from = day(random);
    boolean ends = random.nextBoolean();
    String began = text(random, from);
    String ended = text(random, from.plusDays(500 + random.nextInt(2000)));
    boolean shown = random.nextInt(4) == 0;
    memberships
        .computeIfAbsent(member, one -> new ArrayList<>())
        .add(
            new Membership(
                0,
                0,
                group,
                role,
                shown ? null : PartialDate.parse(began),
                ends ? PartialDate.parse(ended) : null,
                shown ? PartialDate.parse(began) : null));
    return "      - {organisation: G%d, role: %s, %s: %s%s, sources: [doc/a]}\n"
        .formatted(group, role, shown ? "asOf" : "from", began, ends ? ", until: " + ended : "");
  }

  private static String date(Random random) {
    return text(random, day(random));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(7000));
  }

  private static String text(Random random, LocalDate day) {
    return day.toString().substring(0, List.of(4, 7, 10, 10).get(random.nextInt(4)));
  }

  private static List<String> meetings(String partner, String basis) {
    return codes(
        Graph.data(
                "{ partner(code: \"%s\") { meetings(basis: %s, first: 100) { nodes { code } } } }"
                    .formatted(partner, basis))
            .at("/partner/meetings/nodes"));
  }

  private static Set<String> filtered(String filter) {
    return new TreeSet<>(
        codes(
            Graph.data(
                    "{ meetings(filter: {%s}, first: 100) { nodes { code } } }".formatted(filter))
                .at("/meetings/nodes")));
  }

  private static List<String> codes(JsonNode nodes) {
    List<String> codes = new ArrayList<>();
    nodes.forEach(node -> codes.add(node.path("code").asText()));
    return codes;
  }
}
