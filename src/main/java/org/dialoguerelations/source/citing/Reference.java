package org.dialoguerelations.source.citing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.kernel.id.GlobalId;

/**
 * What is cited, whatever the style: a record as this service shows it, or, when the record is a
 * document, the document itself, read through this service.
 *
 * @param publication empty unless the record is a document
 * @param supports what supports the record; none when it is a document
 */
public record Reference(
    GlobalId record,
    String title,
    Optional<Publication> publication,
    List<Support> supports,
    Edition edition) {

  public Reference {
    supports = List.copyOf(supports);
  }

  /** The citation in this style. */
  public String in(CitationStyle style) {
    return switch (style) {
      case APA -> Apa.write(this);
      case BIBTEX -> BibTex.write(this);
      case CSL_JSON -> CslJson.write(this);
      case RIS -> Ris.write(this);
    };
  }

  /** The address: a document has its own, anything else that of the service. */
  Optional<String> url() {
    return publication.flatMap(Publication::address).or(() -> edition.url().map(URI::toString));
  }

  /** Type and code of the record, by which the service finds it again. */
  String name() {
    return record.type() + " " + record.code();
  }
}
