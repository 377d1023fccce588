package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;

@Description("A field of cooperation, as the overviews of ASEAN's dialogue relations divide them.")
public enum Pillar {
  @Description("Political and security cooperation.")
  POLITICAL_SECURITY,
  @Description("Economic cooperation.")
  ECONOMIC,
  @Description("Socio-cultural cooperation.")
  SOCIO_CULTURAL,
  @Description("Connectivity and the narrowing of the development gap.")
  CONNECTIVITY_DEVELOPMENT
}
