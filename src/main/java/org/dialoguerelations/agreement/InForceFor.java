package org.dialoguerelations.agreement;

import java.time.LocalDate;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.ValidityCondition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Selects agreements that were in force for a partner. */
@Input("InForceFor")
@Description("For which partner an agreement is in force, and on which day.")
public record InForceFor(
    @NonNull @CodeOf("Partner") @Description("The partner's code.") String partner,
    @NonNull @Description("The day, at its end.") LocalDate on) {

  private static final String PARTY =
      """
      e.id in (
        select s.agreementId from Signatory s join Partner p on p.id = s.partnerId
        where p.code = :inForceForPartner and (%s or exists (
          select 1 from SignatoryReturn r
          where r.signatoryId = s.id and r.question = FORCE and %s)))
      """;

  Condition condition() {
    Condition onDay = ValidityCondition.yes("force", "inForceForOn", on);
    return new Condition(
            PARTY.formatted(
                onDay.hql().replace("e.force", "s.force"),
                onDay.hql().replace("e.force", "r.span")),
            onDay.parameters())
        .with("inForceForPartner", partner);
  }
}
