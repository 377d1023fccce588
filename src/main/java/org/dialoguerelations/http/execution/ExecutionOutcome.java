package org.dialoguerelations.http.execution;

import graphql.ExecutionResult;
import java.util.List;
import org.dialoguerelations.platform.code.UnknownCode;

/**
 * What an execution came to.
 *
 * @param unknown codes that it was given and that no record has
 * @param values how many the answer has: fields, and items of lists
 * @param excessive whether there were more than allowed, so that some are missing
 */
record ExecutionOutcome(
    ExecutionResult result, List<UnknownCode> unknown, int values, boolean excessive) {}
