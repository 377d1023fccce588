package org.dialoguerelations.statistic;

import java.util.List;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.source.CitedPlace;

/** A row of the export of statistics. */
record StatisticRow(
    Statistic statistic, Partner reporter, Partner counterpart, List<CitedPlace> citations) {

  static final Table<StatisticRow> TABLE =
      Table.<StatisticRow>empty()
          .column("code", "Stable code of the statistic.", row -> row.statistic().code())
          .column("name", "Its name.", row -> row.statistic().name())
          .column("indicator", "What is measured.", row -> row.statistic().indicator())
          .column(
              "reporter",
              "Code of the partner from whose side it is measured.",
              row -> row.reporter().code())
          .column("reporterName", "Name of that partner.", row -> row.reporter().name())
          .column(
              "counterpart",
              "Code of the partner on the other side.",
              row -> row.counterpart().code())
          .column("counterpartName", "Name of that partner.", row -> row.counterpart().name())
          .period("period", row -> row.statistic().period())
          .column(
              "value",
              "The value, in the unit beside it, as the document states it; empty when it gives only a share, a rank or a change.",
              row -> row.statistic().value())
          .column("unit", "The unit of the value.", row -> row.statistic().unit())
          .column(
              "qualifier",
              "How exactly the document gives the value.",
              row -> row.statistic().qualifier())
          .column(
              "share",
              "The share in percent, 0 to 100; empty when the document gives none.",
              row -> row.statistic().share())
          .column("shareOf", "The whole that it is a share of.", row -> row.statistic().shareOf())
          .column(
              "shareQualifier",
              "How exactly the document gives the share.",
              row -> row.statistic().shareQualifier())
          .column(
              "rank",
              "The counterpart's rank, 1 for the first; empty when the document gives none.",
              row -> row.statistic().rank())
          .column("rankAmong", "The group that is ranked.", row -> row.statistic().rankAmong())
          .column(
              "statedChange",
              "The change of the value against the period before, in percent, as the document states it; empty when it states none.",
              row -> row.statistic().statedChange())
          .column(
              "status",
              "Whether the figures are preliminary or final; empty when the document does not say.",
              row -> row.statistic().status())
          .column(
              "basis",
              "What was counted and how, where that matters for comparison; empty when nothing is said.",
              row -> row.statistic().basis())
          .column("citations", CitedPlace.ITEMS, row -> CitedPlace.items(row.citations()));
}
