/**
 * The graph as clients see it: whole answers, the schema as a contract, how relations are loaded.
 */
package org.dialoguerelations.graph;
