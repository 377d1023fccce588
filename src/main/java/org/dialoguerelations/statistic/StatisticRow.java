package org.dialoguerelations.statistic;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.source.CitedPlace;

/** A row of the export of statistics. */
record StatisticRow(
    Statistic statistic,
    Optional<Partner> reporter,
    Optional<Partner> counterpart,
    List<CitedPlace> citations) {

  static final Table<StatisticRow> TABLE =
      Table.<StatisticRow>empty()
          .column("code", row -> row.statistic().code())
          .columns(StatisticEntity.FIELDS.columns())
          .list("citations", CitedPlace.ITEMS, row -> CitedPlace.items(row.citations()));
}
