package org.dialoguerelations.agreement.matrix;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.signatory.Signatories;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.agreement.status.AgreementEvidences;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.CostWeight;
import org.dialoguerelations.platform.schema.SizedBy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The entry point to ratification matrices. */
@GraphQLApi
@RegisterForReflection
public class RatificationQueries {

  /** How many rows and how many columns a matrix may have. */
  /** The evidence of all pairs is read and judged anew for each day. */
  private static final int EVIDENCE = 3_000;

  private static final int MOST = 40;

  /** How many columns it has when nobody chooses them. */
  private static final int USUAL_AGREEMENTS = 8;

  /** How many rows it has when nobody chooses them. */
  private static final int USUAL_PARTNERS = 20;

  private final RelationLoader loader;
  private final Days days;
  private final Relation<String, Partner> partners;
  private final Relation<String, AgreementEvidence> evidence;
  private final Relation<UsualMatrix, UsualMatrix.Sides> usual;

  RatificationQueries(
      RelationLoader loader,
      Days days,
      Partners partners,
      AgreementEvidences evidence,
      Signatories signatories) {
    this.loader = loader;
    this.days = days;
    this.partners = partners.byCode();
    this.evidence = evidence.ofCode();
    this.usual =
        Relation.toOne(
            "RatificationMatrix.usual",
            Relation.each(
                chosen -> {
                  List<String> columns =
                      chosen.agreements().orElseGet(() -> signatories.mostJoined(USUAL_AGREEMENTS));
                  List<String> rows =
                      chosen
                          .partners()
                          .orElseGet(() -> signatories.mostListed(columns, USUAL_PARTNERS));
                  return UsualMatrix.Sides.of(
                      rows, partners.byCodes(rows), columns, evidence.byCodes(columns));
                }));
  }

  @Query
  @SizedBy({"partners", "agreements"})
  @CostWeight(EVIDENCE)
  @Description(
      "Partners by agreements: the status of each pair on a day, whether or not the partner is"
          + " listed as a signatory. Without agreements it is of the 8 that most partners have"
          + " consented to be bound by; without partners, of the 20 that are signatories of most of"
          + " the agreements. INVALID_ARGUMENT for more than 40 of either, and for a day"
          + " outside the years 1 to 9999.")
  public CompletionStage<@Nullable RatificationMatrix> ratificationMatrix(
      @CodeOf("Partner") @Description("The codes of the partners, one for each row; at most 40.")
          @Nullable List<@NonNull String> partners,
      @CodeOf("Agreement")
          @Description("The codes of the agreements, one for each column; at most 40.")
          @Nullable List<@NonNull String> agreements,
      @Description("The day, at its end; today in UTC when absent.") @Nullable LocalDate on) {
    LocalDate day = days.asked(on);
    if (partners == null || agreements == null) {
      check("partners", Objects.requireNonNullElse(partners, List.of()));
      check("agreements", Objects.requireNonNullElse(agreements, List.of()));
      return loader
          .load(
              usual,
              new UsualMatrix(Optional.ofNullable(partners), Optional.ofNullable(agreements)))
          .thenApply(sides -> RatificationMatrix.of(day, sides.partners(), sides.evidence()));
    }
    check("partners", partners);
    check("agreements", agreements);
    return loader
        .loadAll(this.partners, partners)
        .thenCombine(
            loader.loadAll(evidence, agreements),
            (rows, columns) -> RatificationMatrix.of(day, rows, columns));
  }

  private static void check(String argument, List<String> codes) {
    if (codes.size() > MOST) {
      throw new InvalidMatrixException(argument, MOST);
    }
  }
}
