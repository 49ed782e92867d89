package org.langmix.history;

import org.langmix.count.Language;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The files of a subsystem that are of one language and one origin. */
public record Slice(Subsystem subsystem, Language language, Origin origin) {}
