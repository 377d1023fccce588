package org.dialoguerelations.bench;

/**
 * What is asked: something that listens on a port of this machine.
 *
 * @param name for the report
 */
record Target(String name, int port) {}
