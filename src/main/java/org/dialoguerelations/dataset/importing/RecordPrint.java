package org.dialoguerelations.dataset.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a record was in the data set file.
 *
 * @param prints as {@link FieldPrints#bytes} makes them
 */
@RegisterForReflection
record RecordPrint(String code, String type, byte[] prints) {}
