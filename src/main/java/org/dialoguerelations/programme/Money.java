package org.dialoguerelations.programme;

import java.math.BigDecimal;
import org.dialoguerelations.record.Qualifier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An amount of money as a document gives it, never converted.")
public record Money(
    @NonNull @Description("The amount, in units of the currency.") BigDecimal amount,
    @NonNull @Description("The currency, an ISO 4217 code such as USD.") String currency,
    @NonNull @Description("How exactly the document gives the amount.") Qualifier qualifier) {}
