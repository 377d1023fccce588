package org.dialoguerelations.source;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.Grouping;
import org.dialoguerelations.record.Link;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.Links;
import org.dialoguerelations.record.Nodes;
import org.dialoguerelations.source.citing.Edition;
import org.dialoguerelations.source.citing.Publication;
import org.dialoguerelations.source.citing.Reference;
import org.dialoguerelations.source.citing.Support;

/** The references of records, in a fixed number of SQL statements. */
@Singleton
class References {

  private final CitedPlaces places;
  private final Links links;
  private final Nodes nodes;
  private final DatasetRevisions revisions;
  private final PublicUrl url;
  private final Map<String, CitedTitles> titles = new HashMap<>();

  References(
      CitedPlaces places,
      Links links,
      Nodes nodes,
      DatasetRevisions revisions,
      PublicUrl url,
      @Any Instance<CitedTitles> titles) {
    this.places = places;
    this.links = links;
    this.nodes = nodes;
    this.revisions = revisions;
    this.url = url;
    titles.forEach(source -> this.titles.put(source.type(), source));
  }

  /** The reference of each record on its day. */
  Map<SeenOn, Reference> of(Set<SeenOn> cited) {
    DatasetRevision revision = revisions.current().orElseThrow();
    Set<Node> records = cited.stream().map(SeenOn::record).collect(Collectors.toSet());
    Map<Long, String> named = titles(records);
    Map<Long, List<String>> publishers = publishers(records);
    Map<Long, List<CitedPlace>> supports = supports(records);
    Map<SeenOn, Reference> references = new HashMap<>();
    for (SeenOn seen : cited) {
      Node record = seen.record();
      references.put(
          seen,
          new Reference(
              GlobalId.parse(record.getId()),
              named.getOrDefault(record.key(), label(record)),
              publication(record, publishers),
              supports.getOrDefault(record.key(), List.of()).stream()
                  .map(place -> new Support(place.title(), place.asOf(), place.locator()))
                  .toList(),
              edition(revision, seen.day())));
    }
    return references;
  }

  private Edition edition(DatasetRevision revision, LocalDate day) {
    return new Edition(
        revision.revision(),
        LocalDate.ofInstant(revision.importedAt(), ZoneOffset.UTC),
        day,
        url.address());
  }

  /** The titles of those whose label is none. */
  private Map<Long, String> titles(Set<Node> records) {
    Map<Long, String> found = new HashMap<>();
    titles.forEach(
        (type, source) -> {
          Set<Long> keys =
              records.stream()
                  .filter(record -> GlobalId.parse(record.getId()).type().equals(type))
                  .map(Node::key)
                  .collect(Collectors.toSet());
          if (!keys.isEmpty()) {
            found.putAll(source.titles(keys));
          }
        });
    return found;
  }

  private static String label(Node record) {
    return record instanceof Cited cited ? cited.label() : record.code();
  }

  /** The names of those who published each document. */
  private Map<Long, List<String>> publishers(Set<Node> records) {
    Set<Long> documents = keys(records, true);
    if (documents.isEmpty()) {
      return Map.of();
    }
    List<Link> published = links.from(documents, LinkKind.PUBLISHED_BY);
    if (published.isEmpty()) {
      return Map.of();
    }
    Set<Long> keys = published.stream().map(Link::toKey).collect(Collectors.toSet());
    Map<Long, String> names =
        Grouping.one(nodes.byKeys(keys).values(), Node::key, References::label);
    return Grouping.by(
        published, Link::fromKey, link -> Objects.requireNonNull(names.get(link.toKey())));
  }

  private static Optional<Publication> publication(
      Node record, Map<Long, List<String>> publishers) {
    return record instanceof Document document
        ? Optional.of(
            new Publication(
                document.kind().cslType(),
                publishers.getOrDefault(document.key(), printed(document)),
                Optional.ofNullable(document.asOf()),
                document.asOfBasis() == AsOfBasis.INFERRED,
                Optional.ofNullable(document.language()),
                Optional.ofNullable(document.address())))
        : Optional.empty();
  }

  /** The publisher by its name in the document, where it is no partner. */
  private static List<String> printed(Document document) {
    return Stream.ofNullable(document.publisher()).toList();
  }

  /** A document has no support by other documents. */
  private Map<Long, List<CitedPlace>> supports(Set<Node> records) {
    Collection<Long> cited = keys(records, false);
    return cited.isEmpty() ? Map.of() : places.bySubject(cited);
  }

  private static Set<Long> keys(Set<Node> records, boolean documents) {
    Set<Long> keys = new HashSet<>();
    records.stream()
        .filter(record -> record instanceof Document == documents)
        .forEach(record -> keys.add(record.key()));
    return keys;
  }
}
