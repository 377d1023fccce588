package org.dialoguerelations.agreement.file;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.ColumnKind;
import org.dialoguerelations.platform.export.Item;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.Identifier;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.source.CitedPlace;
import org.dialoguerelations.source.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * A row of the export of agreements, with what signatories did about it.
 *
 * @param place in one line; null when no source says so
 * @param adoptedAt the code of the meeting; null when no source names one
 * @param coverage what the list of signatories claims to show; empty when it claims nothing
 */
record AgreementRow(
    Agreement agreement,
    @Nullable String place,
    @Nullable String adoptedAt,
    List<Identifier> identifiers,
    List<Pillar> pillars,
    List<CitedPlace> citations,
    Optional<Coverage> coverage,
    List<Party> signatories) {

  /** A signatory. */
  record Party(Optional<Partner> partner, List<Act> actions) {}

  /**
   * What it did.
   *
   * @param place in one line; null when no source says so
   * @param at the code of the meeting; null when no source names one
   */
  record Act(
      TreatyAction action,
      @Nullable String place,
      @Nullable String at,
      List<AsOfStatement> statements,
      List<CitedPlace> citations) {}

  private static final Table<Act> ACTIONS =
      Table.<Act>empty()
          .column("action", "What kind of action it is.", act -> act.action().kind())
          .column(
              "actionDone",
              "Whether it was done; false when sources only say that it had not been done by a date.",
              ColumnKind.TRUTH,
              act -> act.action().done())
          .date("actionDate", "When it was done", act -> act.action().date())
          .date(
              "actionKnownBy",
              "The earliest date by which a source says that it had been done, where no source dates it",
              act -> act.action().knownBy())
          .list(
              "actionStatements",
              "What sources say had been done, or not been done, as of a date.",
              act -> act.statements().stream().map(Cited::label).toList())
          .column("actionPlace", "Where it was done; empty when no source says so.", Act::place)
          .column(
              new Column<>(
                  "actionAt",
                  "Code of the meeting at which it was done; empty when no source names one.",
                  ColumnKind.TEXT,
                  "Meeting",
                  Act::at))
          .list("actionCitations", CitedPlace.ITEMS, act -> CitedPlace.items(act.citations()));

  private static final Table<Party> SIGNATORIES =
      Table.<Party>empty()
          .column(
              new Column<>(
                  "partner",
                  "Code of the signatory.",
                  ColumnKind.TEXT,
                  "Partner",
                  party -> party.partner().map(Partner::code).orElse(null)))
          .column(
              "partnerName",
              "Name of the signatory.",
              party -> party.partner().map(Partner::name).orElse(null))
          .details("actions", "What the signatory did, or had not done.", Party::actions, ACTIONS);

  private static Item item(Identifier identifier) {
    return Item.of(identifier.label())
        .with("scheme", identifier.scheme().name())
        .with("value", identifier.value());
  }

  static final Table<AgreementRow> TABLE =
      Table.<AgreementRow>empty()
          .column("code", row -> row.agreement().code())
          .columns(AgreementTable.FIELDS.columns())
          .list(
              "identifiers",
              "What registers outside of this service call it (JSON: scheme, value).",
              row -> row.identifiers().stream().map(AgreementRow::item).toList())
          .column("pillars", AgreementRow::pillars)
          .list("citations", CitedPlace.ITEMS, row -> CitedPlace.items(row.citations()))
          .column(
              "signatoriesCoverage",
              "How much the list of signatories claims to show; empty when it claims nothing.",
              row -> row.coverage().map(Coverage::extent).orElse(null))
          .date(
              "signatoriesCoverageAsOf",
              "The date that the claim speaks of",
              row -> row.coverage().map(Coverage::asOf).orElse(null))
          .details(
              "signatories",
              "Its signatories, in the order of the data set.",
              AgreementRow::signatories,
              SIGNATORIES);
}
