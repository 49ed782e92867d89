package org.langmix.count.checkpoint;

import org.langmix.count.line.LineCounts;

/**
 * The result for a C file: its counts, and the checkpoints at which the lexing of a similar file
 * may begin.
 */
public record Counted(LineCounts lines, Checkpoints checkpoints) {}
