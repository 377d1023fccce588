package org.dialoguerelations.lists;

import static org.dialoguerelations.lists.Facet.date;
import static org.dialoguerelations.lists.Facet.flag;
import static org.dialoguerelations.lists.Facet.texts;
import static org.dialoguerelations.lists.Facet.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Pages;

/**
 * A list at the root of the schema.
 *
 * @param type the type of its records
 * @param rows what a row needs so that its filters and orders can be checked
 * @param facets its filter, field by field
 */
record ListType(String name, String type, String rows, List<Facet> facets) {

  private static final int MOST_AT_ROOT = 20;
  private static final int PAGE = 100;

  /** Of rows with all that is to be checked. */
  private static final int PAGE_OF_ROWS = 25;

  private static final String CITED = " citations { document { code } } ";

  private static final String SOURCED =
      """
      code
      conflicts { property claims { citation { document { code } } } }
      %1$s
      aliases { %1$s } formerNames { %1$s } notes { %1$s } topics { %1$s }
      objectives { %1$s } figures { %1$s } links { %1$s } identifiers { %1$s }
      """
          .formatted(CITED);

  private static final String DAYS = " { earliest latest } ";
  private static final String PERIOD = " { start { earliest latest } end { latest } } ";
  private static final String PARTS = "participations { partner { code } } ";
  private static final String PLACE = " { city country { code } } ";

  static final List<ListType> ALL =
      List.of(
          of(
              "documents",
              "Document",
              "name: title kind authority asOf" + DAYS + "publishers { code }",
              values("kind", "kind"),
              values("authority", "authority"),
              date("asOf"),
              texts("publisher", "publishers.code")),
          of(
              "partners",
              "Partner",
              "name kind established"
                  + DAYS
                  + "seat"
                  + PLACE
                  + "memberships { organisation { code }"
                  + CITED
                  + "}",
              values("kind", "kind"),
              texts("memberOf", "memberships.organisation.code"),
              texts("country", "seat.country.code"),
              Facet.city("seat.city"),
              date("established")),
          of(
              "dialogueRelations",
              "DialogueRelation",
              "name parties { code } pillars coordinators {"
                  + CITED
                  + "} statuses { kind"
                  + CITED
                  + "}",
              texts("partner", "parties.code"),
              values("status", "statuses.kind"),
              values("pillar", "pillars")),
          of(
              "milestones",
              "Milestone",
              "name: title kind date"
                  + DAYS
                  + "place"
                  + PLACE
                  + "relation { code parties { code } } partner { code } person { code }",
              values("kind", "kind"),
              texts("relation", "relation.code"),
              texts("partner", "partner.code", "relation.parties.code"),
              texts("person", "person.code"),
              date("date"),
              texts("country", "place.country.code"),
              Facet.city("place.city")),
          of(
              "people",
              "Person",
              "name offices { partner { code }" + CITED + "}",
              texts("partner", "offices.partner.code")),
          of(
              "mechanisms",
              "Mechanism",
              "name level pillars "
                  + PARTS
                  + "established"
                  + DAYS
                  + "participants { partner { code }"
                  + CITED
                  + "} frequencies {"
                  + CITED
                  + "} meetingsCoverage {"
                  + CITED
                  + "}",
              texts("partner", "participations.partner.code"),
              values("level", "level"),
              values("pillar", "pillars"),
              date("established")),
          of(
              "meetings",
              "Meeting",
              "name status format "
                  + PARTS
                  + "date"
                  + DAYS
                  + "place"
                  + PLACE
                  + "mechanism { code level pillars } decisions { issues speaker { code }"
                  + CITED
                  + "}"
                  + "participants { role partner { code } person { code }"
                  + CITED
                  + "}",
              texts("partner", "participations.partner.code"),
              new Facet("hostedBy", "texts", ListType::hosts),
              texts("person", "participants.person.code", "decisions.speaker.code"),
              texts("mechanism", "mechanism.code"),
              texts("issue", "decisions.issues"),
              values("level", "mechanism.level"),
              values("pillar", "mechanism.pillars"),
              values("status", "status"),
              values("format", "format"),
              date("date"),
              texts("country", "place.country.code"),
              Facet.city("place.city")),
          of(
              "agreements",
              "Agreement",
              "name: title kind legallyBinding pillars "
                  + PARTS
                  + "adopted"
                  + DAYS
                  + "entryIntoForce"
                  + DAYS
                  + "period"
                  + PERIOD
                  + "place"
                  + PLACE
                  + "adoptedAt { code mechanism { code } }"
                  + "negotiations {"
                  + CITED
                  + "} signatoriesCoverage {"
                  + CITED
                  + "} entryIntoForceRule {"
                  + CITED
                  + "}"
                  + "signatories(first: 100) { nodes { partner { code }"
                  + CITED
                  + "actions {"
                  + CITED
                  + "statements {"
                  + CITED
                  + "} } } }",
              values("kind", "kind"),
              texts("partner", "participations.partner.code"),
              values("pillar", "pillars"),
              texts("mechanism", "adoptedAt.mechanism.code"),
              texts("meeting", "adoptedAt.code"),
              flag("legallyBinding", row -> Rows.texts(row, "legallyBinding")),
              date("adopted"),
              date("entryIntoForce"),
              date("period"),
              texts("country", "place.country.code"),
              Facet.city("place.city")),
          of(
              "programmes",
              "Programme",
              "name kind status pillars "
                  + PARTS
                  + "launched"
                  + DAYS
                  + "period"
                  + PERIOD
                  + "initiators { code } funders { code } implementers { code }"
                  + "beneficiaries { code } supporters { code } fundedBy { code }"
                  + "mechanisms { code } partOf { code } supportedAgreements { code }"
                  + "under: links(kind: UNDER) { to { ... on Agreement { code } } }"
                  + "phases {"
                  + CITED
                  + "} amounts {"
                  + CITED
                  + "} headcounts {"
                  + CITED
                  + "}",
              values("kind", "kind"),
              values("status", "status"),
              texts("partner", "participations.partner.code"),
              texts("fundedBy", "funders.code", "fundedBy.code"),
              values("pillar", "pillars"),
              texts("mechanism", "mechanisms.code"),
              texts("agreement", "under.to.code", "supportedAgreements.code"),
              texts("partOf", "partOf.code"),
              date("launched"),
              date("period")));

  private static ListType of(String name, String type, String rows, Facet... facets) {
    List<Facet> all = new ArrayList<>(List.of(facets));
    all.add(texts("code", "code"));
    all.add(flag("hasConflict", row -> Stream.of("" + !row.get("conflicts").isEmpty())));
    all.add(new Facet("citedIn", "texts", Rows::documents));
    return new ListType(name, type, SOURCED + rows, all);
  }

  private static Stream<String> hosts(JsonNode meeting) {
    Stream<String> hosts =
        Rows.nodes(meeting, "participants")
            .filter(one -> one.get("role").asText().equals("HOST"))
            .flatMap(one -> Rows.texts(one, "partner.code"));
    return Stream.concat(hosts, Rows.texts(meeting, "place.country.code"));
  }

  static ListType named(String type) {
    return ALL.stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }

  /** All rows, in the first order of the list. */
  List<JsonNode> all() {
    return all(Map.of(), rows, PAGE_OF_ROWS);
  }

  /** The codes of all rows that a filter lets through, in the first order of the list. */
  List<String> filtered(Map<String, Object> filter) {
    return Rows.codes(all(Map.of("filter", filter), "code", PAGE));
  }

  /** The same for several filters, as many in one request as it may have fields at its root. */
  List<List<String>> filtered(List<Map<String, Object>> filters) {
    List<List<String>> codes = new ArrayList<>();
    for (int from = 0; from < filters.size(); from += MOST_AT_ROOT) {
      int to = Math.min(filters.size(), from + MOST_AT_ROOT);
      codes.addAll(filteredAtOnce(filters.subList(from, to)));
    }
    return codes;
  }

  private List<List<String>> filteredAtOnce(List<Map<String, Object>> filters) {
    StringJoiner variables = new StringJoiner(", ");
    StringBuilder fields = new StringBuilder();
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < filters.size(); i++) {
      variables.add("$f%d: %sFilter".formatted(i, type));
      fields.append(
          "a%1$d: %2$s(filter: $f%1$d, first: %3$d) { totalCount nodes { code } }\n"
              .formatted(i, name, PAGE));
      values.put("f" + i, filters.get(i));
    }
    JsonNode data = Graph.data("query (%s) { %s }".formatted(variables, fields), values);
    return IntStream.range(0, filters.size())
        .mapToObj(i -> codes(data.get("a" + i), filters.get(i)))
        .toList();
  }

  /** The codes of all that a filter lets through, of which the first page is there. */
  private List<String> codes(JsonNode page, Map<String, Object> filter) {
    return page.get("totalCount").asInt() <= PAGE
        ? Rows.texts(page, "nodes.code").toList()
        : filtered(filter);
  }

  /** The codes of all rows in an order. */
  List<String> ordered(String order) {
    return Rows.codes(all(Map.of("order", order), "code", PAGE));
  }

  private List<JsonNode> all(Map<String, Object> values, String selection, int size) {
    return Pages.all(
        name,
        selection,
        "$filter: %1$sFilter $order: %1$sOrder".formatted(type),
        "filter: $filter order: $order",
        values,
        size);
  }
}
