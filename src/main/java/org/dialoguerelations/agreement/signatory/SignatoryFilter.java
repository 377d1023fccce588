package org.dialoguerelations.agreement.signatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.ValidityCondition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SignatoryFilter")
@Description("Which signatories to list: " + Filter.RULES)
public record SignatoryFilter(
    @CodeOf("Partner") @Description("Of the partners with these codes.")
        @Nullable List<@NonNull String> partner,
    @CodeOf("Agreement") @Description("Of the agreements with these codes.")
        @Nullable List<@NonNull String> agreement,
    @Description("Of agreements of these kinds.")
        @Nullable List<@NonNull AgreementKind> agreementKind,
    @Description("That had done something by a day.") @Nullable TreatyActFilter done,
    @Description("That had consented to be bound and not withdrawn on this day: answer YES.")
        @Nullable LocalDate consentedOn,
    @Description("That had or may have consented to be bound on this day: answer YES or UNKNOWN.")
        @Nullable LocalDate mayHaveConsentedOn,
    @Description("For which the agreement was in force on this day: answer YES.")
        @Nullable LocalDate inForceOn,
    @Description(
            "For which the agreement was or may have been in force on this day: answer YES or UNKNOWN.")
        @Nullable LocalDate mayBeInForceOn)
    implements Filter {

  private static final String CONSENT = "consent";
  private static final String FORCE = "force";
  private static final String AGAIN =
      "(%s) or exists (select 1 from SignatoryReturn r where r.signatoryId = e.id and r.question = %s and %s)";

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.refersTo("partnerId", "Partner", "partner", partner),
        Condition.refersTo("agreementId", "Agreement", "agreement", agreement),
        Condition.where(
            "e.agreementId in (select k.id from Agreement k where k.kind in :agreementKind)",
            "agreementKind",
            agreementKind),
        Optional.ofNullable(done).map(TreatyActFilter::condition).orElse(Condition.ALL),
        orAgain(CONSENT, ValidityCondition.yes(CONSENT, "consentedOn", consentedOn)),
        orAgain(
            CONSENT, ValidityCondition.notNo(CONSENT, "mayHaveConsentedOn", mayHaveConsentedOn)),
        orAgain(FORCE, ValidityCondition.yes(FORCE, "inForceOn", inForceOn)),
        orAgain(FORCE, ValidityCondition.notNo(FORCE, "mayBeInForceOn", mayBeInForceOn)));
  }

  /**
   * The same for the first span, or for one after a withdrawal.
   *
   * @param attribute the first span
   */
  private static Condition orAgain(String attribute, Condition condition) {
    return condition.equals(Condition.ALL)
        ? condition
        : new Condition(
            AGAIN.formatted(
                condition.hql(),
                attribute.toUpperCase(Locale.ROOT),
                condition.hql().replace("e." + attribute, "r.span")),
            condition.parameters());
  }
}
