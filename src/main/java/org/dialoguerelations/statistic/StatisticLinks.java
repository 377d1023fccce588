package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;

/** What statistics are to each other. */
@Singleton
class StatisticLinks implements LinkTable {

  @Override
  public LinkRows rows() {
    return LinkRows.of(Statistic.class)
        .to(
            "partOf",
            LinkKind.PART_OF,
            "The statistic that it is a component of, such as the total of its exports.")
        .from(
            "parts",
            LinkKind.PART_OF,
            "Its components, such as the exports and imports of a total.");
  }
}
