package org.dialoguerelations.http.execution;

import graphql.ExecutionResult;

/**
 * What an execution came to.
 *
 * @param values how many the answer has: fields, and items of lists
 * @param excessive whether there were more than allowed, so that some are missing
 */
record ExecutionOutcome(ExecutionResult result, int values, boolean excessive) {}
