package org.dialoguerelations.dataset.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a record was before an import, and is after it.
 *
 * @param former as {@link FieldPrints#bytes} makes it
 */
@RegisterForReflection
record PrintPair(String code, String type, byte[] former, byte[] prints) {}
