package org.langmix.git;

/** What a consumer remembers of a blob as long as others are built on it. */
public interface BlobNote {}
