package org.langmix.count;

/** What was found in a file of C: its counts, and where another one like it may be resumed. */
record Counted(LineCounts lines, Checkpoints checkpoints) {}
