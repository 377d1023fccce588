package org.dialoguerelations.agreement.signatory;

import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A partner in the list of signatories of an agreement. Its code is that of the agreement and that
 * of the partner, with a slash between them.
 */
@Description(
    "A partner in the list of signatories of an agreement, with what it did about the agreement. It may have signed or not: what counts are its actions.")
public record Signatory(
    @Ignore long key,
    @NonNull
        @Description(
            "Code of the agreement, a slash, code of the partner, e.g. ajcep/JP; stable, unique over all signatories.")
        String code,
    @Ignore @Refers(to = "Agreement", as = "The agreement.") long agreementKey,
    @Ignore @Refers(to = "Partner", as = "The partner.") long partnerKey)
    implements Node, Cited {

  @Override
  public String label() {
    return code;
  }
}
