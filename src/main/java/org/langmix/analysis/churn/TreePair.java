package org.langmix.analysis.churn;

import org.langmix.git.tree.Directory;

/** The top directories of two trees to compare. */
public record TreePair(Directory before, Directory now) {}
