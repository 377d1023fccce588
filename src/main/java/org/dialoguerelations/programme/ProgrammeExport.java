package org.dialoguerelations.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialoguerelations.platform.export.Export;

/** The programmes with their money and people as a file. */
@Singleton
class ProgrammeExport {

  @Produces
  @Singleton
  Export<ProgrammeFilter, ProgrammeOrder, ProgrammeRow> programmes(
      Programmes programmes, ProgrammeRows rows) {
    return new Export<>(
        "programmes",
        ProgrammeFilter.class,
        ProgrammeOrder.class,
        ProgrammeRow.TABLE,
        (selection, request) -> rows.of(programmes.page(selection, request)));
  }
}
