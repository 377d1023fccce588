package org.dialoguerelations.agreement.matrix;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.agreement.status.AgreementEvidences;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
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
  private static final int MOST = 40;

  private final RelationLoader loader;
  private final Days days;
  private final Relation<String, Partner> partners;
  private final Relation<String, AgreementEvidence> evidence;

  RatificationQueries(
      RelationLoader loader, Days days, Partners partners, AgreementEvidences evidence) {
    this.loader = loader;
    this.days = days;
    this.partners = partners.byCode();
    this.evidence = evidence.ofCode();
  }

  @Query
  @SizedBy({"partners", "agreements"})
  @NonNull
  @Description(
      "Partners by agreements: the status of each pair on a day, whether or not the partner is"
          + " listed as a signatory. INVALID_ARGUMENT for more than 40 of either, and for a day"
          + " outside the years 1 to 9999.")
  public CompletionStage<@NonNull RatificationMatrix> ratificationMatrix(
      @NonNull
          @CodeOf("Partner")
          @Description("The codes of the partners, one for each row; at most 40.")
          List<@NonNull String> partners,
      @NonNull
          @CodeOf("Agreement")
          @Description("The codes of the agreements, one for each column; at most 40.")
          List<@NonNull String> agreements,
      @Description("The day, at its end; today in UTC when absent.") @Nullable LocalDate on) {
    LocalDate day = days.asked(on);
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
