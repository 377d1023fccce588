package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** A field of cooperation, as the overviews of ASEAN's dialogue relations divide them. */
@Description("A field of cooperation, as the overviews of ASEAN's dialogue relations divide them.")
public enum Pillar {
  POLITICAL_SECURITY,
  ECONOMIC,
  SOCIO_CULTURAL,
  CONNECTIVITY_DEVELOPMENT
}
