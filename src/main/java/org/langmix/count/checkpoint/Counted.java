package org.langmix.count.checkpoint;

import org.langmix.count.line.LineCounts;

/** What was found in a file of C: its counts, and where another one like it may be resumed. */
public record Counted(LineCounts lines, Checkpoints checkpoints) {}
