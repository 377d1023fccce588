package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;

/** What statistics are to each other. */
@Singleton
class StatisticLinks implements AddedFields {

  private final LinkFields links;

  StatisticLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.to(
            Statistic.class,
            "partOf",
            LinkKind.PART_OF,
            Statistic.class,
            "The statistic that it is a component of, such as the total of its exports."),
        links.from(
            Statistic.class,
            "parts",
            LinkKind.PART_OF,
            Statistic.class,
            "Its components, such as the exports and imports of a total."));
  }
}
