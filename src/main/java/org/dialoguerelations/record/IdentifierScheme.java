package org.dialoguerelations.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The registers outside of this service that give records an identifier. */
@Description("A register outside of this service that gives identifiers.")
public enum IdentifierScheme {
  @Description("Wikidata, e.g. Q17.")
  WIKIDATA("Q[1-9][0-9]*", "https://www.wikidata.org/wiki/%s"),
  @Description(
      "The United Nations Treaty Series: the number of the registration (VCLT 80). Pages of the series have addresses with other numbers.")
  UNTS("[1-9][0-9]*", ""),
  @Description(
      "The Regional Trade Agreements Information System of the WTO: the RTA ID. Agreements that were notified together, such as on goods and on services, share one.")
  WTO_RTA("[1-9][0-9]*", "https://rtais.wto.org/UI/PublicShowRTAIDCard.aspx?rtaid=%s"),
  @Description("ISO 3166-1 alpha-3, e.g. JPN, of a state; its alpha-2 code is Partner.iso.")
  ISO_3166_1_ALPHA_3("[A-Z]{3}", ""),
  @Description("The codes of countries and areas of the United Nations (M49), e.g. 392.")
  UN_M49("[0-9]{3}", "");

  private final Pattern form;
  private final String page;

  IdentifierScheme(String form, String page) {
    this.form = Pattern.compile(form);
    this.page = page;
  }

  /** Whether identifiers of it may look like this. */
  @Ignore
  public boolean has(String value) {
    return form.matcher(value).matches();
  }

  /** The address of the page about an identifier; empty when it has none that follows from it. */
  @Ignore
  public Optional<String> page(String value) {
    return page.isEmpty() ? Optional.empty() : Optional.of(page.formatted(value));
  }
}
