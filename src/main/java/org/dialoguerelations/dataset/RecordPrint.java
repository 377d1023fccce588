package org.dialoguerelations.dataset;

/**
 * What a record was in the data set file.
 *
 * @param prints as {@link FieldPrints#bytes} makes them
 */
record RecordPrint(String code, String type, byte[] prints) {}
