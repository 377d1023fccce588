package org.dialoguerelations.dataset;

/**
 * One file of a data set.
 *
 * @param name its name without a folder
 * @param text its content
 */
public record DataFile(String name, String text) {}
